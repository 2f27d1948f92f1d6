# A module nobody has.
print("trying")
import surely_not_a_module
