"""The interface in bokmål, nynorsk and English: sources (``.ts``), compiled files (``.qm``) and what makes them.

Nothing here is imported by the running program; it reads the ``.qm`` files only.
"""
