# An own class is shown without its module.
class OrderError(Exception):
    def __str__(self): return f"order {self.args[0]} is broken"


raise OrderError(17)
