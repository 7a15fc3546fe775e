using System.Text;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Tests.Support;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Tests.Evidence;

/// <summary>Documents of every name and encoding, and evidence of every form.</summary>
public sealed class SelectedEvidenceTests
{
    private const string Table = "id,name\n1,Alpha\n\"2\",\"Be\n\"\"ta\"\"\"\n3,5\" pipe\n4,Delta\n";
    private const string Bundle = """{ "objects": [ { "id": "x" }, { "a/b": { "~c": [true, "Zo\u00eb 🚆", 2.50] } } ], "objects2": {}, "objects3": [0] }""";

    [Theory]
    [InlineData(1, "id,name")]
    [InlineData(2, "1,Alpha")]
    [InlineData(3, "\"2\",\"Be\n\"\"ta\"\"\"")]
    [InlineData(4, "3,5\" pipe")]
    [InlineData(5, "4,Delta")]
    public void Row_OfATable_IsARecord(int row, string text) =>
        PassageOf(new SmallSet().WithDocument("t.csv", Table).Cite($"{{ source: one, row: {row} }}", "t.csv"), Table).ShouldBe(text);

    [Fact]
    public void Row_OfAnotherDocument_IsALine() =>
        PassageOf(new SmallSet().WithDocument("t.txt", "a \"b\r\nc\r\n").Cite("{ source: one, row: 2 }", "t.txt"), "a \"b\r\nc\r\n").ShouldBe("c");

    [Theory]
    [InlineData("", Bundle)]
    [InlineData("/objects/0", """{ "id": "x" }""")]
    [InlineData("/objects/0/id", "\"x\"")]
    [InlineData("/objects/1/a~1b/~0c/0", "true")]
    [InlineData("/objects/1/a~1b/~0c/1", "\"Zo\\u00eb 🚆\"")]
    [InlineData("/objects/1/a~1b/~0c/2", "2.50")]
    [InlineData("/objects2", "{}")]
    public void Pointer_LeadsToAValue(string pointer, string text) =>
        PassageOf(new SmallSet().WithDocument("b.json", Bundle).Cite($"{{ source: one, pointer: '{pointer}' }}", "b.json"), Bundle).ShouldBe(text);

    [Theory]
    [InlineData("/objects/2", "'/objects' has 2 elements, counted from 0")]
    [InlineData("/objects3/1", "'/objects3' has 1 element, counted from 0")]
    [InlineData("/objects/01", "'/objects' is a list, and '01' is not the number of an element")]
    [InlineData("/objects/0/name", "'/objects/0' has no member 'name'")]
    [InlineData("/objects/0/id/x", "'/objects/0/id' is a single value and has no 'x'")]
    [InlineData("/nothing", "the document has no member 'nothing'")]
    public void Pointer_ThatLeadsNowhere_SaysWhere(string pointer, string reason) =>
        new SmallSet().WithDocument("b.json", Bundle).Cite($"{{ source: one, pointer: {pointer} }}", "b.json").Report()
            .ShouldHaveSingleItem().ShouldEndWith($"KG5017: The document of 'one' has no value at '{pointer}': {reason}");

    [Theory]
    [InlineData("{\"a\": 1,}", "a key in quotation marks is missing at line 1, column 9")]
    [InlineData("{\"a\" 1}", "':' is missing at line 1, column 6")]
    [InlineData("[1 2]", "',' or ']' is missing at line 1, column 4")]
    [InlineData("[\n01]", "',' or ']' is missing at line 2, column 2")]
    [InlineData("{} {}", "something follows the value at line 1, column 4")]
    [InlineData("\"\\x\"", "a value is missing at line 1, column 1")]
    public void Pointer_IntoWhatIsNotJson_SaysWhy(string json, string reason) =>
        new SmallSet().WithDocument("b.json", json).Cite("{ source: one, pointer: /a }", "b.json").Report()
            .ShouldHaveSingleItem().ShouldEndWith("it is not JSON: " + reason);

    [Fact]
    public void Pointer_IntoADeepDocument_IsRefusedAndNotFollowed() =>
        new SmallSet().WithDocument("b.json", new string('[', 100_000)).Cite("{ source: one, pointer: /0 }", "b.json").Report()
            .ShouldHaveSingleItem().ShouldContain("nested more than 1000 deep");

    [Theory]
    [InlineData("one")]
    [InlineData("{ source: one }")]
    public void WholeDocument_IsCheckedByItsBytes(string evidence)
    {
        var compilation = new SmallSet().WithDocument("d.pdf", [0x25, 0xFF, 0x00]).Cite(evidence, "d.pdf").Compile();

        compilation.Diagnostics.ShouldBeEmpty();
        compilation.Evidence.ToString().ShouldBe("1 passage of 1 document checked");
        var cited = Evidence(compilation);
        cited.IsWhole.ShouldBeTrue();
        cited.IsVerified.ShouldBeTrue();
    }

    [Fact]
    public void SourceOfAFile_IsTheEvidenceOfStatementsWithoutAny()
    {
        var compilation = new SmallSet().WithDocument("list.txt", "A list.").Cite("one@0+6#9cea8fcd", "list.txt")
            .With("table.yaml", "source: one\nentities:\n  b: { kind: Thing, name: B, statements: [{ note1: y }, { note1: z, evidence: one@2+4#a330395c }] }\n")
            .Compile();

        var forms = compilation.FactSet!.Statements.Where(statement => statement.Subject == "b")
            .Select(statement => (((TextValue)statement.Object).Text, statement.Evidence.Single().IsWhole, statement.Evidence.Single().IsVerified));
        forms.ShouldBe([("y", true, true), ("z", false, true)], ignoreOrder: true);
    }

    [Fact]
    public void SourceOfAFile_ThatIsUnknown_IsReported() =>
        new SmallSet().With("facts.yaml", "source: on\nsources: { one: { title: One, reliability: B } }\nentities: { a: { kind: Thing, name: A, statements: [{ note1: x, evidence: one }] } }\n")
            .Report().ShouldContain("facts.yaml(1,9): error KG1011: No source has the id 'on'");

    [Fact]
    public void SourceWithoutACopy_IsNeverVerified()
    {
        var compilation = new SmallSet()
            .With("facts.yaml", "sources: { one: { title: One, reliability: B } }\nentities: { a: { kind: Thing, name: A, statements: [{ note1: x, evidence: one }] } }\n")
            .Compile();

        compilation.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("KG5003");
        compilation.Evidence.ToString().ShouldBe("no evidence checked; 1 passage of 1 source not checked: no copy is kept");
        Evidence(compilation).IsVerified.ShouldBeFalse();
    }

    [Fact]
    public void Document_InAFolder_IsFoundByItsPath() =>
        new SmallSet().WithDocument("a/data.json", "Alpha").WithDocument("b/data.json", "Beta")
            .Cite("one@0+4#70339031", "b/data.json").Report().ShouldBeEmpty();

    [Fact]
    public void Document_OfANameInTwoFolders_IsFoundByItsDigest()
    {
        var compilation = new SmallSet().WithDocument("a/data.json", "Alpha").WithDocument("b/data.json", "Beta")
            .Cite("one", "b/data.json", file: "data.json").Compile();

        compilation.Diagnostics.ShouldBeEmpty();
        compilation.FactSet!.Sources.Single().File.ShouldBe("b/data.json");
    }

    [Fact]
    public void Document_OfASourceWithoutAPath_IsFoundByItsDigest()
    {
        var set = new SmallSet().WithDocument("a/data.json", "Alpha");
        set.With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, sha256: {set.Sha256("a/data.json")} }}\n")
            .With("facts.yaml", "entities:\n  a: { kind: Thing, name: A, statements: [{ note1: x, evidence: one }] }\n")
            .Compile().Evidence.Checked.ShouldBe(1);
    }

    [Fact]
    public void Document_WithAPathAndTheBytesOfAnother_IsReportedWithTheRightPath() =>
        new SmallSet().WithDocument("data.json", "Alpha").WithDocument("b/data.json", "Beta").Cite("one", "b/data.json", file: "data.json").Report()
            .ShouldHaveSingleItem().ShouldEndWith("; 'b/data.json' is the one: write that as 'file'");

    [Fact]
    public void Document_WithTheSameBytesUnderANearName_IsCheckedThereWithAWarning() =>
        new SmallSet().WithDocument("report.txt", "All is well.").Cite("one@0+3#00000000", "report.txt", file: "Report.txt").Report().ShouldBe(
        [
            "facts.yaml(2,65): error KG5006: The evidence gives the digest 00000000, but the passage has a52ace42: the position or the document has changed ('kg cite' finds the words again)",
            "sources.yaml(2,44): warning KG5015: The documents folder has no 'Report.txt'; 'report.txt' has the same bytes and was checked in its place, so write that as 'file'",
        ]);

    [Theory]
    [InlineData("report.txt", "annual-report.txt", true)]
    [InlineData("2024/report.txt", "2024/annual/report.txt", false)]
    public void Document_WithTheSameBytes_IsMisnamedIfItsNameDiffers(string file, string path, bool isMisnamed) =>
        new SmallSet().WithDocument(path, "All is well.").Cite("one", path, file).Report()
            .ShouldBe(isMisnamed ? [$"sources.yaml(2,44): warning KG5015: The documents folder has no '{file}'; '{path}' has the same bytes and was checked in its place, so write that as 'file'"] : []);

    [Theory]
    [InlineData(DocumentFolderState.Named, "error KG5013")]
    [InlineData(DocumentFolderState.Default, "warning KG5014")]
    public void Document_ThatTheFolderLacks_IsReportedWithANearName(DocumentFolderState folder, string id)
    {
        var set = new SmallSet().WithDocument("notes.txt", "Notes.").WithDocument("other/minutes.txt", "Other minutes.");
        set.With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, file: note.txt, sha256: {new string('0', 64)} }}\n"
                + $"  two: {{ title: Two, reliability: B, file: minutes.txt, sha256: {new string('1', 64)} }}\n")
            .With("facts.yaml", "entities:\n  a: { kind: Thing, name: A, statements: [{ note1: x, evidence: [one@0+5#00000000, two@0+5#00000000] }] }\n");

        set.Report(folder).Where(line => !line.Contains("KG5003", StringComparison.Ordinal)).ShouldBe(
        [
            $"sources.yaml(2,44): {id}: The documents folder has no 'note.txt', nor any file with its SHA-256, which the source 'one' cites; did you mean 'notes.txt'?",
            $"sources.yaml(3,44): {id}: The documents folder has no 'minutes.txt', nor any file with its SHA-256, which the source 'two' cites; 'other/minutes.txt' has this name, but other bytes",
        ]);
    }

    [Theory]
    [InlineData("windows-1252", "Zürich: 5 €.")]
    [InlineData("iso-8859-1", "Zürich.")]
    [InlineData("utf-16le", "Zürich 🚆.")]
    [InlineData("koi8-r", "Минутка.")]
    [InlineData("shift_jis", "議事録。")]
    public void Document_InItsEncoding_IsRead(string encoding, string text)
    {
        var content = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var length = new DocumentText(text).Length;
        var passage = new EvidenceReference("one", 0, length, PassageDigest.Compute(text)).ToString();

        new SmallSet().WithDocument("m.txt", content.GetBytes(text)).Cite(passage, "m.txt", more: ", encoding: " + encoding).Report().ShouldBeEmpty();
    }

    [Fact]
    public void Document_ThatIsNotUtf8_NamesTheByteOnce()
    {
        var set = new SmallSet().WithDocument("m.txt", [.. "Z"u8, 0xFC, .. "rich"u8]);
        set.Cite("[one@0+1#00000000, one@1+1#00000000]", "m.txt").Report().ShouldBe(
        [
            "sources.yaml(2,44): error KG5016: The document 'm.txt' is not utf-8, because of the byte 0xFC at 1; name its 'encoding' (a text of western Europe is often 'windows-1252'), or cite it as a whole",
        ]);
    }

    [Fact]
    public void Document_WhoseBytesBecomeTheSameText_HasAnotherDigest()
    {
        // Both are read as U+FFFD by a reader that replaces what it does not know.
        var cited = new SmallSet().WithDocument("m.txt", [0xFC]);
        new SmallSet().WithDocument("m.txt", [0xE9])
            .With("sources.yaml", $"sources:\n  one: {{ title: One, reliability: B, file: m.txt, sha256: {cited.Sha256("m.txt")} }}\n")
            .With("facts.yaml", "entities:\n  a: { kind: Thing, name: A, statements: [{ note1: x, evidence: one }] }\n")
            .Report().ShouldHaveSingleItem().ShouldContain("KG5004");
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b.txt")]
    [InlineData("a//b.txt")]
    [InlineData("./b.txt")]
    [InlineData("a\\b.txt")]
    public void Path_ThatMayLeadOutside_IsRefused(string path) =>
        new SmallSet().WithDocument("b.txt", "B").Cite("one", "b.txt", file: $"'{path}'").Report()
            .ShouldContain(line => line.Contains("KG1016", StringComparison.Ordinal));

    private static EvidenceSymbol Evidence(FactCompilation compilation) => compilation.FactSet.ShouldNotBeNull().Statements.Single().Evidence.Single();

    private static string PassageOf(SmallSet set, string document)
    {
        var compilation = set.Compile();
        compilation.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        var cited = Evidence(compilation);
        cited.IsVerified.ShouldBeTrue();
        var passage = new DocumentText(document).Passage(cited.Offset, cited.Length);
        cited.Digest.ShouldBe(PassageDigest.Compute(passage));
        return passage;
    }
}
