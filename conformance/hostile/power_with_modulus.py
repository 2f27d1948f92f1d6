# A power with a long modulus.
# limits: --max-memory 64M --max-time 1
# stops: TimeoutError
pow(3, 1 << 60000, (1 << 60000) + 1)
