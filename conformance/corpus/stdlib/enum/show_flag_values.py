from enum import show_flag_values, bin, Flag, KEEP

print(show_flag_values(13), show_flag_values(0), bin(10), bin(~10), bin(5, 8))

class F(Flag, boundary=KEEP):
    A = 1
    C = 4
print(F(6), [m for m in F(6)], F(3) | F.C, ~F.A, F.A ^ F.A)
