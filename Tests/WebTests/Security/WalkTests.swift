// The lines of the checklist that hold for every route: what the walk has found for each. The least numbers of cells are
// those of the table when the line was written; a walk that meets less has lost something.
import Testing

@Suite("The checklist on every route")
struct WalkTests {
    @Test("C17: a change without, with an empty, another's, an older, a cut token gets 403 and changes nothing")
    func c17() { Walk.check("C17", atLeast: 400) }

    @Test("C18: a right token with a foreign or null Origin, or from another site, gets 403 and changes nothing")
    func c18() { Walk.check("C18", atLeast: 400) }

    @Test("C19: no GET and no HEAD of anybody changes a row of any table")
    func c19() { Walk.check("C19", atLeast: 1000) }

    @Test("C20: no other site is granted anything, and no other method does anything")
    func c20() { Walk.check("C20", atLeast: 800) }

    @Test("D21: every answer of every status has a policy without unsafe words, with form-action and base-uri")
    func d21() { Walk.check("D21", atLeast: 1000) }

    @Test("D22: no answer of any status may be framed")
    func d22() { Walk.check("D22", atLeast: 1000) }

    @Test("D23: every answer has nosniff and, with a body, its type with the charset")
    func d23() { Walk.check("D23", atLeast: 1000) }

    @Test("D24: no page names another host, and none is told where its reader comes from")
    func d24() { Walk.check("D24", atLeast: 1000) }

    @Test("D25: no answer may be stored by any cache")
    func d25() { Walk.check("D25", atLeast: 1000) }

    @Test("D26: no page has a script, a style or a handler in it")
    func d26() { Walk.check("D26", atLeast: 1000) }

    @Test("H48: every error page is Russian, carries the number of its log line, and tells nothing of the inside")
    func h48() { Walk.check("H48", atLeast: 1000) }

    @Test("F33: what is somebody else's answers byte for byte like what is not there, for every page and viewer")
    func f33() { Walk.check("F33", atLeast: 3000) }

    @Test("F34: whoever may not change a thing changes nothing, with the right token, by the address or by a field")
    func f34() { Walk.check("F34", atLeast: 1000) }

    @Test("F35: after logout every address, of pages, files, prints and exports, leads to the login page")
    func f35() { Walk.check("F35", atLeast: 50) }

    @Test("F36: asking for somebody else's name is answered like asking for a name that nobody has")
    func f36() { Walk.check("F36", atLeast: 500) }

    @Test("F39: no page offers a person what the person may not do")
    func f39() { Walk.check("F39", atLeast: 100) }
}
