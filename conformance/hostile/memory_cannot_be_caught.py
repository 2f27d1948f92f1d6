# limits: --max-memory 16M
# stops: MemoryError
try:
    l = [0]
    while True: l += l
except BaseException: print("caught")
finally: print("finally")
