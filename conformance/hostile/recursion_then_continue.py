# limits: --max-memory 256M
# A program goes on after a RecursionError, again and again.
def down(n): return down(n + 1) + 1
def catch(n):
    try: return down(n)
    except RecursionError: return "caught"


print([catch(i) for i in range(5)])
def nest(n):
    try: return nest(n + 1)
    except RecursionError: return n > 50
print(nest(0))
