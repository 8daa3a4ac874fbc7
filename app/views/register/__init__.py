"""Registering letters: the tray of scans, the scan, and the form beside it."""
