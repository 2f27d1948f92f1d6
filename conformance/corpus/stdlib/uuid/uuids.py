# Identifiers are parsed, shown, compared, and made from names.
import uuid
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.fields, u.version, u.variant, u.urn)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.UUID(int=5), uuid.UUID(bytes=bytes(range(16))))
print(uuid.uuid4().version, len({uuid.uuid4() for _ in range(10)}), uuid.UUID(int=1) < uuid.UUID(int=2))
for bad in ("x", "1234"):
    try: uuid.UUID(bad)
    except ValueError as e: print(e)
