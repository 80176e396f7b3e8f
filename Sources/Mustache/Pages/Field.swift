// Field: one name in a template, what kind of value it is, and how to read it.
//
// Rules: the kind decides where a template may use the name (`PageBinding` checks) and how it is escaped. Readers are
// plain closures; they must be quick and must not change anything, since a page may be printed on any thread.

/// A name in a template and how to read its value from `Owner`.
public struct Field<Owner>: Sendable {
    let name: String
    let kind: FieldKind
    let reader: any FieldReader
    /// The fields of a row or part.
    var part: (@Sendable () -> Schema)?
    var mayBeUnused = false

    /// The same field, which a template need not use.
    public var unusedAllowed: Field {
        var copy = self
        copy.mayBeUnused = true
        return copy
    }
}

/// What a field holds.
enum FieldKind: Sendable, Equatable {
    case text, number, url, html
    case optionalText, optionalNumber, optionalURL, optionalHTML
    case flag, list, texts, object, optionalObject
}

// MARK: - Single values

extension Field {
    /// Text: `{{name}}` prints it escaped.
    public static func text(_ name: String, _ read: @escaping @Sendable (Owner) -> String) -> Field {
        Field(name: name, kind: .text, reader: TextReader(read: read))
    }

    /// A whole number: `{{name}}` prints its digits.
    public static func number(_ name: String, _ read: @escaping @Sendable (Owner) -> Int) -> Field {
        Field(name: name, kind: .number, reader: NumberReader(read: read))
    }

    /// A checked address: `{{name}}`, also at the beginning of `href` and `src`.
    public static func url(_ name: String, _ read: @escaping @Sendable (Owner) -> URLText) -> Field {
        Field(name: name, kind: .url, reader: URLReader(read: read))
    }

    /// Safe markup: `{{{name}}}` or `{{&name}}` prints it as it is.
    public static func html(_ name: String, _ read: @escaping @Sendable (Owner) -> SafeHTML) -> Field {
        Field(name: name, kind: .html, reader: HTMLReader(read: read))
    }

    /// Yes or no: `{{#name}}…{{/name}}` and `{{^name}}…{{/name}}`.
    public static func flag(_ name: String, _ read: @escaping @Sendable (Owner) -> Bool) -> Field {
        Field(name: name, kind: .flag, reader: FlagReader(read: read))
    }
}

// MARK: - Optional values

extension Field {
    /// Text that may be absent: a section and an inverted section by presence; `{{name}}`, or `{{.}}` inside the
    /// section, prints it; nothing is printed when it is absent. An empty text is present.
    public static func optional(_ name: String, _ read: @escaping @Sendable (Owner) -> String?) -> Field {
        Field(name: name, kind: .optionalText, reader: OptionalTextReader(read: read))
    }

    /// A number that may be absent; used like ``optional(_:_:)``.
    public static func optionalNumber(_ name: String, _ read: @escaping @Sendable (Owner) -> Int?) -> Field {
        Field(name: name, kind: .optionalNumber, reader: OptionalNumberReader(read: read))
    }

    /// An address that may be absent; used like ``optional(_:_:)``.
    public static func optionalURL(_ name: String, _ read: @escaping @Sendable (Owner) -> URLText?) -> Field {
        Field(name: name, kind: .optionalURL, reader: OptionalURLReader(read: read))
    }

    /// Safe markup that may be absent; used like ``optional(_:_:)``, printed with three braces.
    public static func optionalHTML(_ name: String, _ read: @escaping @Sendable (Owner) -> SafeHTML?) -> Field {
        Field(name: name, kind: .optionalHTML, reader: OptionalHTMLReader(read: read))
    }
}

// MARK: - Rows and parts

extension Field {
    /// Rows: `{{#name}}…{{/name}}` is printed once for each, with the fields of the row nearest;
    /// `{{^name}}…{{/name}}` when there are none.
    public static func list<Row: Fields>(
        _ name: String, _ read: @escaping @Sendable (Owner) -> [Row]
    ) -> Field {
        Field(name: name, kind: .list, reader: ListReader(read: read), part: { Schema(of: Row.self) })
    }

    /// Texts: a section as of a list, in which `{{.}}` prints the text.
    public static func texts(_ name: String, _ read: @escaping @Sendable (Owner) -> [String]) -> Field {
        Field(name: name, kind: .texts, reader: ListReader(read: read))
    }

    /// A part: `{{#name}}…{{/name}}` enters it, `{{name.title}}` reads from it.
    public static func object<Part: Fields>(
        _ name: String, _ read: @escaping @Sendable (Owner) -> Part
    ) -> Field {
        Field(name: name, kind: .object, reader: ObjectReader(read: read), part: { Schema(of: Part.self) })
    }

    /// A part that may be absent: a section and an inverted section by presence; `{{name.title}}` prints nothing when
    /// it is absent.
    public static func optionalObject<Part: Fields>(
        _ name: String, _ read: @escaping @Sendable (Owner) -> Part?
    ) -> Field {
        Field(
            name: name, kind: .optionalObject, reader: OptionalObjectReader(read: read),
            part: { Schema(of: Part.self) })
    }
}
