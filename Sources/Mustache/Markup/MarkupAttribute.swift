// MarkupAttribute: an attribute that `MarkupWriter` prints.
//
// Rules: the name is a literal of the program; the value is escaped and quoted. An attribute that holds an address
// takes a `URLText`; text under such a name is checked in the same way and printed empty when it is refused.

/// An attribute with its value.
public struct MarkupAttribute: Sendable {
    private enum Value: Sendable {
        case text(String)
        case number(Int)
        case decimal(Double)
    }

    private let name: StaticString
    private let value: Value

    /// Text, escaped. Not for names that hold code, `on…`, `style` and `srcdoc`: escaping does not make code safe.
    public static func text(_ name: StaticString, _ text: String) -> MarkupAttribute {
        let isAddress = MarkupState.isAddress(name.description)
        return MarkupAttribute(name: name, value: .text(isAddress ? URLText(text)?.text ?? "" : text))
    }

    /// A checked address.
    public static func url(_ name: StaticString, _ url: URLText) -> MarkupAttribute {
        MarkupAttribute(name: name, value: .text(url.text))
    }

    /// A whole number.
    public static func number(_ name: StaticString, _ number: Int) -> MarkupAttribute {
        MarkupAttribute(name: name, value: .number(number))
    }

    /// A number rounded to hundredths, as coordinates are: `12.5`, `-0.25`. What is not finite, or is beyond ±10⁹,
    /// is printed as 0.
    public static func decimal(_ name: StaticString, _ number: Double) -> MarkupAttribute {
        MarkupAttribute(name: name, value: .decimal(number))
    }

    func write(into output: inout ByteBuffer) {
        output.append(" ")
        output.append(name)
        output.append("=\"")
        switch value {
        case .text(let text): output.escape(text)
        case .number(let number): output.append(number)
        case .decimal(let number): Self.write(number, into: &output)
        }
        output.append("\"")
    }

    private static func write(_ number: Double, into output: inout ByteBuffer) {
        // Within the bounds the product fits 64 bits, so the conversion cannot trap.
        let isPrintable = number.isFinite && abs(number) <= 1e9
        // Rounded by hand: `rounded()` may call the C library's mathematics, which this module does not import.
        let hundredths = isPrintable ? Int(number * 100 + (number < 0 ? -0.5 : 0.5)) : 0
        if hundredths < 0 { output.append("-") }
        let magnitude = abs(hundredths)
        output.append(magnitude / 100)
        let fraction = magnitude % 100
        if fraction == 0 { return }
        output.append(".")
        output.append(fraction / 10)
        if fraction % 10 != 0 { output.append(fraction % 10) }
    }
}
