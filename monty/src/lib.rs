//! A Python interpreter to embed: pausable, limited, closed.
