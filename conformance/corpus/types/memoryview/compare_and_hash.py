# Equality and hashes of memoryviews
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (memoryview(b'ab') == b'ab', b'ab' == memoryview(b'ab'), memoryview(b'ab') == memoryview(bytearray(b'ab')), memoryview(b'ab') != b'ac', memoryview(b'ab') == 'ab', memoryview(b'ab') == [97, 98], memoryview(b'ba')[::-1] == b'ab'))
show(lambda: (memoryview(b'\x01\x00').cast('H') == memoryview(b'\x01\x00'), memoryview(b'\x01\x00\x02\x00').cast('H') == memoryview(b'\x01\x02'), memoryview(b'ab').cast('b') == b'ab', memoryview(b'ab').cast('c') == b'ab'))
show(lambda: (hash(memoryview(b'ab')) == hash(b'ab'), {b'ab': 1}[memoryview(b'ab')], hash(memoryview(b'xabx')[1:3]) == hash(b'ab')))
show(lambda: hash(memoryview(bytearray(b'ab'))))
show(lambda: hash(memoryview(b'abcd').cast('H')))
show(lambda: memoryview(b'a') < memoryview(b'b'))
show(lambda: memoryview(b'a') + b'b')
