// Words that agree with the child's gender. Names are never declined: texts are built so that a name stands in the
// nominative, because no rule declines every family's name rightly.

/// One word in its masculine and feminine form.
public struct Gendered: Hashable, Sendable {
    /// The masculine form.
    public let male: String
    /// The feminine form.
    public let female: String

    /// A word from its two forms.
    public init(_ male: String, _ female: String) { (self.male, self.female) = (male, female) }

    /// The form for a person of that gender.
    public func form(_ gender: Gender) -> String { gender == .male ? male : female }

    /// награждён, награждена
    public static let awarded = Gendered("награждён", "награждена")
    /// отмечен, отмечена
    public static let noted = Gendered("отмечен", "отмечена")
    /// обучающийся, обучающаяся
    public static let student = Gendered("обучающийся", "обучающаяся")
    /// ученик, ученица
    public static let pupil = Gendered("ученик", "ученица")
    /// занял, заняла
    public static let took = Gendered("занял", "заняла")
    /// принял, приняла
    public static let accepted = Gendered("принял", "приняла")
    /// стал, стала
    public static let became = Gendered("стал", "стала")
    /// показал, показала
    public static let showed = Gendered("показал", "показала")
    /// сделал, сделала
    public static let made = Gendered("сделал", "сделала")
    /// научился, научилась
    public static let learned = Gendered("научился", "научилась")
    /// помог, помогла
    public static let helped = Gendered("помог", "помогла")
    /// поддержал, поддержала
    public static let supported = Gendered("поддержал", "поддержала")
    /// был, была
    public static let was = Gendered("был", "была")
    /// он, она
    public static let pronoun = Gendered("он", "она")
    /// сын, дочь
    public static let child = Gendered("сын", "дочь")
    /// сына, дочь: the accusative
    public static let childAccusative = Gendered("сына", "дочь")
    /// сына, дочери: the genitive
    public static let childGenitive = Gendered("сына", "дочери")
    /// Ваш сын, Ваша дочь
    public static let yourChild = Gendered("Ваш сын", "Ваша дочь")
}
