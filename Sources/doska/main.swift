print("doska")
