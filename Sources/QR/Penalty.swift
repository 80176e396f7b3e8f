// Penalty: how badly a masked symbol reads, ISO/IEC 18004 §7.8.3; the mask with the lowest sum is taken.

extension Matrix {
    /// The sum of the four penalties.
    var penalty: Int {
        var sum = 0
        for line in 0..<size {
            sum += linePenalty { self[$0, line] } + linePenalty { self[line, $0] }
        }
        return sum + squarePenalty + balancePenalty
    }

    /// Runs of one colour (N1 = 3 for five, one more for each further module), and shapes like a finder (N3 = 40).
    private func linePenalty(_ module: (Int) -> Bool) -> Int {
        var sum = 0
        var run = 0
        // The last eleven modules, the newest in the lowest bit; light before the first.
        var window = 0
        // The quiet zone beside the symbol is the light area that makes an edge look like a finder.
        for index in 0..<size + QRCode.quietZone {
            let isDark = index < size && module(index)
            if index < size {
                run = index > 0 && isDark == (window & 1 != 0) ? run + 1 : 1
                if run == 5 { sum += 3 } else if run > 5 { sum += 1 }
            }
            window = (window << 1 | (isDark ? 1 : 0)) & 0x7FF
            // 1:1:3:1:1 with four light modules after or before it.
            if window == 0b101_1101_0000 || window == 0b000_0101_1101 { sum += 40 }
        }
        return sum
    }

    /// Squares of two by two of one colour (N2 = 3).
    private var squarePenalty: Int {
        var count = 0
        for y in 1..<size {
            for x in 1..<size {
                let colour = self[x, y]
                if colour == self[x - 1, y], colour == self[x, y - 1], colour == self[x - 1, y - 1] { count += 1 }
            }
        }
        return 3 * count
    }

    /// Each full 5 % by which the share of dark modules differs from a half (N4 = 10).
    private var balancePenalty: Int {
        let darkCount = modules.count { $0 }
        return abs(darkCount * 2 - modules.count) * 10 / modules.count * 10
    }
}
