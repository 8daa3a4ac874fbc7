"""The local store: SQLCipher through SQLAlchemy Core; the only code that touches the tables."""
