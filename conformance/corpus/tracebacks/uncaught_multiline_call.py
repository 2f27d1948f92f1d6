# whole traceback
# The marker of a call over several lines.
def add(a, b):
    return a + b


def run():
    return add(
        1,
        add(2,
            "three"),
    )
print("start")
run()
