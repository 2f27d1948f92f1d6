# limits: --max-fuel 1000000
# stops: OutOfFuel
def f():
    while True:
        try:
            while True: pass
        except BaseException: print("caught")
        finally: print("finally")
f()
