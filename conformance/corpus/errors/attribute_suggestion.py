# An attribute close to another one.
class Box:
    def __init__(self): self.contents = []


Box().content
