// What the forms of the papers of a class say: the kind, the size of the sheet, the papers to print. A value that the
// form never offers counts as none.
import HTTP
import School

struct CertificatesForm {
    var kind: CertificateKind?
    var sheet = CertificateText.Sheet.a4
    var chosen: Set<CertificateID> = []

    init() {}

    init(_ data: FormData) {
        kind = data["kind"].flatMap(CertificateKind.init).flatMap { $0.isMonthly ? $0 : nil }
        sheet = data["paper"].flatMap(CertificateText.Sheet.init) ?? .a4
        chosen = Set(data.all("certificate").compactMap { CertificateID(form: $0) })
    }
}
