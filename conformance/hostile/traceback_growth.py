# limits: --max-memory 16M
# stops: MemoryError
keep = []
def f(n):
    if n: return f(n - 1)
    raise ValueError("x" * 1000)
while True:
    try: f(50)
    except ValueError as e: keep.append(e)
