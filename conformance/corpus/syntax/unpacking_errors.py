# Too few, too many, and not iterable: each has its own words.
def attempt(f):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


def few(): a, b, c = [1, 2]
def many(): a, b = [1, 2, 3]
def many_iter(): a, b = iter("abc")
def star_few(): a, b, *c = [1]
def none(): a, b = None
def number(): a, = 5
def empty(): a, = ()
def nested(): (a, b), c = (1, 2)
def dict_few(): a, b = {"one": 1}


for f in few, many, many_iter, star_few, none, number, empty, nested, dict_few:
    attempt(f)
