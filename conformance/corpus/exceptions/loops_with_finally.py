# break and continue pass through finally and else blocks on their way.
for i in range(4):
    try:
        if i == 1: continue
        if i == 3: break
        print("body", i)
    except Exception: print("never")
    else:
        print("else", i)
    finally:
        print("finally", i)
else: print("never")
while True:
    try:
        try: break
        finally: print("inner")
    finally: print("outer")
def f():
    for x in "ab":
        for y in "cd":
            try: return x + y
            finally: print("leaving", x, y)
print(f())
