# Tokens have the length asked for.
import secrets
print(len(secrets.token_bytes(5)), len(secrets.token_hex(4)), 0 <= secrets.randbelow(3) < 3, secrets.choice("a"), secrets.compare_digest("a", "b"))
print(len(secrets.token_urlsafe(9)), 0 <= secrets.randbits(4) < 16)
try: secrets.randbelow(0)
except ValueError as e: print(e)
