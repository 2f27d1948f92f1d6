try:
    pass
excpt: pass
