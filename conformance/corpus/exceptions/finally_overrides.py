# return, break and continue in finally drop the exception or the value.
def ret():
    try: return 1
    finally: return 2
def swallow():
    try: 1 / 0
    finally: return 0
def brk():
    for i in range(3):
        try: raise ValueError(i)
        finally: break
def cont():
    for i in range(3):
        try: 1 / 0
        finally: continue
    return i
def kept():
    try: return (x := 1)
    finally: x = 2
def nested():
    try:
        try: return "inner"
        finally: print("one")
    finally: print("two")
print(ret(), swallow(), brk(), cont(), kept(), nested())
