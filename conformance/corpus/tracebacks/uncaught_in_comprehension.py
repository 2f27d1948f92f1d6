# whole traceback
# Comprehensions have no frame, generator expressions have one.
def run(data):
    return [
        sum(10 / y for y in row)
        for row in data
    ]
run([[1, 2], [0]])
