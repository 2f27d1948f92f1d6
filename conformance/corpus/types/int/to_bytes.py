# int.to_bytes and its limits
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: ((1024).to_bytes(2), (1024).to_bytes(4, 'little'), (-2).to_bytes(3, signed=True), (0).to_bytes(0), (255).to_bytes(), (5).to_bytes(length=2, byteorder='big'), True.to_bytes(), (7).to_bytes(Three(), 'little'), (-1).to_bytes(1, 'big', signed=1), (2**100).to_bytes(13)))
show(lambda: (256).to_bytes(1))
show(lambda: (-1).to_bytes(1))
show(lambda: (128).to_bytes(1, signed=True))
show(lambda: (1).to_bytes(0))
show(lambda: (1).to_bytes(-1))
show(lambda: (1).to_bytes(1, 'middle'))
show(lambda: (1).to_bytes(1, 1))
show(lambda: (1).to_bytes('1'))
show(lambda: (1).to_bytes(1.0))
show(lambda: (1).to_bytes(1, 'big', True))
show(lambda: (1).to_bytes(10**20))
show(lambda: ((-2**63).to_bytes(8, 'little', signed=True), (-129).to_bytes(2, signed=True)))
