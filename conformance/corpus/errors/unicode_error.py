# Bytes that are not UTF-8.
print(b"ok \xc3\xa9".decode())
b"ab\xff".decode()
