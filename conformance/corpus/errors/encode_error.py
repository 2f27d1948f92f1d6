# A character outside ASCII.
"caf\u00e9 \u20ac".encode("ascii")
