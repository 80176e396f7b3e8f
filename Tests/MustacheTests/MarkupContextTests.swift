// Where a value may be printed: every context of HTML, allowed and refused.

import Mustache
import Testing

@Suite("Contexts of markup")
struct MarkupContextTests {
    @Test(
        "Text between elements and inside quotes is allowed",
        arguments: [
            "<p>{{text}}</p>", "<p title=\"{{text}}\" class='a {{text}}'>{{text}}</p>", "<!doctype html><p>{{text}}",
            "<a href=\"{{href}}\">", "<a href='{{#link}}{{.}}{{/link}}'>", "<a href=\"/people/{{text}}\">",
            "<a href=\"/{{number}}\">", "<img src=\"{{number}}{{text}}\">", "<a href=\"{{href}}?q={{text}}\">",
            "<i style=\"width:{{number}}%\">",
            "<script src=\"/a.js\"></script>{{text}}", "<SCRIPT>let a = '<b>'</Script >{{text}}",
            "<style>p > a { }</style>{{text}}", "<script>'</scripts>'</script>{{text}}",
            "<!-- <script> {{text}} -->{{text}}",
            "<!-->{{text}}", "<!-- a --!>{{text}}", "a < b {{text}}", "1 <3 {{text}}", "<< {{text}}",
            "<option value=\"1\"{{#yes}} selected{{/yes}}>{{text}}</option>", "<input{{#yes}} checked{{/yes}}>{{text}}",
            "<a{{#link}} href=\"{{link}}\"{{/link}} class=\"b\">{{text}}</a>", "<br/>{{text}}", "<br / >{{text}}",
            "<p class=\"a{{#yes}} b{{/yes}}{{^yes}} c{{/yes}}\">{{text}}", "<p a=b>{{text}}", "<p hidden>{{text}}",
            "<p a = \"{{text}}\">", "<a title=\"x>{{text}}\">", "</p>{{text}}", "<?xml version=\"1.0\"?>{{text}}",
            "{{#rows}}<li>{{name}}</li>{{/rows}}", "<p>{{{picture}}}</p>", "<svg><title>{{text}}</title></svg>",
            "{{#yes}}<script>1</script>{{/yes}}{{text}}", "<my-element a-b=\"{{text}}\">",
        ])
    func allowed(_ template: String) {
        #expect(Sheet.mistake(template) == nil)
    }

    @Test(
        "Where escaping does not protect, a value is refused",
        arguments: [
            ("<script>{{text}}</script>", "1:9: 'text' must not be printed inside <script>"),
            ("<script>\nlet a = {{number}}", "2:9: 'number' must not be printed inside <script>"),
            ("<SCRIPT type='x'>'</p>' {{text}}", "1:25: 'text' must not be printed inside <script>"),
            ("<script></scripts>{{text}}", "1:19: 'text' must not be printed inside <script>"),
            ("<style>{{text}}</style>", "1:8: 'text' must not be printed inside <style>"),
            ("<script>{{{picture}}}</script>", "1:9: 'picture' must not be printed inside <script>"),
            ("<p class={{text}}>", "1:10: 'text' must not be printed in an attribute without quotes"),
            ("<p class= {{text}}>", "1:11: 'text' must not be printed in an attribute without quotes"),
            ("<p class=a{{text}}>", "1:11: 'text' must not be printed in an attribute without quotes"),
            ("<p {{text}}>", "1:4: 'text' must not be printed inside a tag outside of a quoted attribute"),
            ("<p data-{{text}}=\"1\">", "1:9: 'text' must not be printed inside a tag outside of a quoted attribute"),
            ("<p a=\"1\"{{text}}>", "1:9: 'text' must not be printed inside a tag outside of a quoted attribute"),
            ("<{{text}}>", "1:2: 'text' must not be printed inside a tag outside of a quoted attribute"),
            ("</{{text}}>", "1:3: 'text' must not be printed inside a tag outside of a quoted attribute"),
            ("<!doctype {{text}}>", "1:11: 'text' must not be printed inside a declaration"),
            ("<?xml {{text}}?>", "1:7: 'text' must not be printed inside a declaration"),
            ("<!-- {{{picture}}} -->", "1:6: 'picture' must not be printed as markup inside a comment"),
            ("<p title=\"{{{picture}}}\">", "1:11: 'picture' must not be printed as markup inside an attribute"),
            ("<p onclick=\"{{text}}\">", "1:13: 'text' must not be printed in the attribute 'onclick'"),
            ("<p ONCLICK='a({{text}})'>", "1:15: 'text' must not be printed in the attribute 'onclick'"),
            ("<p style=\"{{text}}\">", "1:11: 'text' must not be printed in the attribute 'style'"),
            ("<iframe srcdoc=\"{{text}}\">", "1:17: 'text' must not be printed in the attribute 'srcdoc'"),
            ("<a href=\"{{text}}\">", "1:10: 'text' must not be printed at the beginning of 'href' unless it is a URL"),
            (
                "<a HREF = ' {{note}}'>",
                "1:13: 'note' must not be printed at the beginning of 'href' unless it is a URL"
            ),
            ("<img src=\"{{text}}\">", "1:11: 'text' must not be printed at the beginning of 'src' unless it is a URL"),
            (
                "<form action=\"{{text}}\">",
                "1:15: 'text' must not be printed at the beginning of 'action' unless it is a URL"
            ),
            (
                "<button formaction=\"{{text}}\">",
                "1:21: 'text' must not be printed at the beginning of 'formaction' unless it is a URL"
            ),
            (
                "<a href=\"{{link}}{{text}}\">",
                "1:18: 'text' must not be printed at the beginning of 'href' unless it is a URL"
            ),
            (
                "<a href=\"{{count}}{{text}}\">",
                "1:19: 'text' must not be printed at the beginning of 'href' unless it is a URL"
            ),
            (
                "<a href=\"{{#yes}}/{{/yes}}{{text}}\">",
                "1:27: 'text' must not be printed at the beginning of 'href' unless it is a URL"
            ),
            (
                "<a href=\"{{#words}}{{.}}{{/words}}\">",
                "1:20: '.' must not be printed at the beginning of 'href' unless it is a URL"
            ),
        ])
    func refused(_ template: String, _ expected: String) {
        #expect(Sheet.mistake(template) == "sheet.html:" + expected)
    }

    @Test(
        "A section closes what it opens",
        arguments: [
            ("{{#yes}}<p title=\"{{/yes}}", "yes"), ("<p title=\"{{#yes}}\">{{/yes}}", "yes"),
            ("{{^yes}}<script>{{/yes}}", "yes"), ("<p {{#yes}}a={{/yes}}>", "yes"), ("{{#rows}}<{{/rows}}", "rows"),
            ("{{#yes}}<!--{{/yes}} -->", "yes"), ("<a b=\"{{#yes}}\" c=\"{{/yes}}\">", "yes"),
        ])
    func unbalanced(_ template: String, _ name: String) {
        #expect(Sheet.mistake(template)?.hasSuffix("'\(name)' must close the tags and quotes that it opens") == true)
    }

    @Test("A page closes what it opens")
    func openAtTheEnd() {
        let expected = "sheet.html:1:1: 'sheet' must close the tags and quotes that it opens"
        #expect(Sheet.mistake("<p title=\"") == expected)
        #expect(Sheet.mistake("<script>") == expected)
    }

    @Test("The context goes through partials and blocks")
    func throughTemplates() {
        let partial = "p.html:1:1: 'text' must not be printed inside <script>"
        #expect(Sheet.mistake("<script>{{>p}}</script>", ["p": "{{text}}"]) == partial)
        let layout = ["layout": "<a href=\"{{$link}}{{/link}}\">"]
        let child = "{{<layout}}{{$link}}{{text}}{{/link}}{{/layout}}"
        let expected = "sheet.html:1:21: 'text' must not be printed at the beginning of 'href' unless it is a URL"
        #expect(Sheet.mistake(child, layout) == expected)
        #expect(Sheet.mistake("{{<layout}}{{$link}}{{href}}{{/link}}{{/layout}}", layout) == nil)
    }
}
