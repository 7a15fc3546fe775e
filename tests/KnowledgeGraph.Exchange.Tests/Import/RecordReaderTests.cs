using System.Text;
using KnowledgeGraph.Exchange.Import;
using KnowledgeGraph.Exchange.Import.Data;
using KnowledgeGraph.Exchange.Import.Reading;

namespace KnowledgeGraph.Exchange.Tests.Import;

public sealed class RecordReaderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[\n{\"id\":1},\n{\"id\":2, \"a\": },\n{\"id\":3}\n]", "1 3", "3,15")]          // not JSON
    [InlineData("[\n{\"id\":1},\n{\"id\":2, \"a\":{\"b\":1},\n{\"id\":3}\n]", "1 3", "3,")]  // a bracket is missing
    [InlineData("[\n{\"id\":1},\n{\"id\":2, \"a\":\"x},\n{\"id\":3}\n]", "1 3", "3,")]        // a quotation mark is missing
    [InlineData("[{\"id\":1} {\"id\":2}]", "1 2", "1,11")]                                     // a comma is missing
    [InlineData("[{\"id\":1},{\"id\":2,\"id\":3},{\"id\":4}]", "1 4", "1,19")]                 // a key twice
    [InlineData("[{\"id\":1},{\"id\":\"\\ud800\"},{\"id\":4}]", "1 4", "1,")]                  // half a character
    [InlineData("[{\"id\":1},{\"id\":2}", "1 2", "1,19")]                                      // cut off
    [InlineData("[{\"id\":1},{\"id\":2", "1", "1,")]                                           // cut off in a record
    [InlineData("{\"a\":[{\"id\":1},{\"id\":2", "1", "1,")]                                    // and in lists around it
    [InlineData("{\"a\":[{\"id\":1},{\"id\":2}}", "1 2", "1,24")]                              // the bracket of a list is missing
    [InlineData("[\n{\"id\":1,\n{\"id\":2,\n{\"id\":3},\n{\"id\":4}\n]", "3 4", "2, 3,")]        // one after the other
    public void BrokenJson_IsAFinding_AndTheRestGoesOn(string text, string ids, string places)
    {
        var items = Read("a.json", Encoding.UTF8.GetBytes(text), text.StartsWith('{') ? "a" : "");

        Ids(items).ShouldBe(ids);
        var findings = items.Select(item => item.Finding).OfType<ImportFinding>()
            .Select(finding => $"{finding.Place.Line},{finding.Place.Column}").ToArray();
        var expected = places.Split(' ');
        findings.Length.ShouldBe(expected.Length, string.Join(' ', findings));
        findings.Zip(expected).ShouldAllBe(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.json", "[{\"id\":1},{\"id\":2}]", "1 2")]
    [InlineData("a.json", "{\"items\":{\"a\":{\"id\":1},\"b\":{\"id\":2}}}", "1 2")]
    [InlineData("a.jsonl", "{\"id\":1}\n{\"id\":2}", "1 2")]
    public void PathsOfSeveralShapes_ReadWhicheverADocumentHas(string name, string text, string ids)
    {
        var items = Read(name, Encoding.UTF8.GetBytes(text), "items.*", "");

        Ids(items).ShouldBe(ids);
        items.ShouldAllBe(item => item.Finding == null);
    }

    [Fact]
    public void Rows_AreThoseOfEvidence_UntilAQuotationMarkIsWrong()
    {
        var items = Read("a.csv", "id,text\n1,\"two\nlines\"\n\n2,x\n3,\"open\n4,y\n"u8.ToArray());

        items.Where(item => item.Record is not null)
            .Select(item => (item.Record!.Root.Find("id")!.Text, item.Record.Start.Line, item.Record.Row))
            .ShouldBe([("1", 2, 2), ("2", 5, 4), ("4", 7, null)]);
        items.Select(item => item.Finding).OfType<ImportFinding>().ShouldHaveSingleItem().Place.ShouldBe(new DataPlace(6, 3));
    }

    [Theory]
    [InlineData("a.csv", "id,text\n1,a\n", "2,", "\n3,b\n")]
    [InlineData("a.jsonl", "{\"id\":1}\n", "{\"id\":2,\"x\":\"", "\"}\n{\"id\":3}\n")]
    [InlineData("a.json", "[{\"id\":1},", "{\"id\":2,\"x\":\"", "\"},{\"id\":3}]")]
    [InlineData("a.yaml", "- id: 1\n", "- id: 2\n  x: ", "\n- id: 3\n")]
    public void HundredMegabytesInOneLine_AreAFinding_InBoundedMemory_AndTheRestGoesOn(
        string name, string before, string beginning, string after)
    {
        using (var stream = File.Create(_folder[name]))
        {
            stream.Write(Encoding.UTF8.GetBytes(before + beginning));
            var part = new byte[1024 * 1024];
            part.AsSpan().Fill((byte)'x');
            for (var i = 0; i < 100; i++)
            {
                stream.Write(part);
            }

            stream.Write(Encoding.UTF8.GetBytes(after));
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var items = Read(name, null);

        Ids(items).ShouldBe("1 3");
        items.Select(item => item.Finding).OfType<ImportFinding>().ShouldHaveSingleItem().Message.ShouldContain("longer than 16,777,216");

        // Nothing of the order of the file is ever held: the kept beginning, and what copying it takes.
        (GC.GetAllocatedBytesForCurrentThread() - allocated).ShouldBeLessThan(200 * 1024 * 1024);
    }

    [Fact]
    public void RandomBytes_NeverThrow_AndLeaveTheReaderAtTheEnd() => RandomTest.Run(random =>
    {
        string[] pieces =
        [
            "{", "}", "[", "]", "\"", ",", ":", "\n", "\r\n", "- ", "  ", "id", "1", "\\", "null", "\u00e9", ";", "#", "'", "a: b",
        ];
        for (var i = 0; i < 400; i++)
        {
            var bytes = new List<byte>();
            for (var n = random.Next(60); n > 0; n--)
            {
                bytes.AddRange(random.Next(12) == 0
                    ? [(byte)random.Next(256)]
                    : Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]));
            }

            foreach (var name in new[] { "a.csv", "a.json", "a.jsonl", "a.yaml" })
            {
                foreach (var item in Read(name, [.. bytes], random.Next(2) == 0 ? "" : "id.*"))
                {
                    (item.Record is null).ShouldNotBe(item.Finding is null);
                    (item.Record?.Start ?? item.Finding!.Place).Line.ShouldBeGreaterThan(0);
                }
            }
        }
    });

    [Fact]
    public void WellFormedRecords_AreAllRead_WithTheirPlaces() => RandomTest.Run(random =>
    {
        for (var i = 0; i < 100; i++)
        {
            var values = Enumerable.Range(0, random.Next(1, 20))
                .Select(_ => new string([.. Enumerable.Range(0, random.Next(8)).Select(_ => "ab,\"\n é"[random.Next(7)])]))
                .ToArray();
            var csv = "id,text\n" + string.Concat(
                values.Select((value, n) => $"{n},\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));

            var records = Read("a.csv", Encoding.UTF8.GetBytes(csv)).Select(item => item.Record.ShouldNotBeNull()).ToArray();

            records.Select(record => record.Root.Find("text")!.Text).ShouldBe(values);
            records.Select(record => record.Row).ShouldBe(Enumerable.Range(2, values.Length).Select(row => (int?)row));
            var lines = csv.Split('\n');
            foreach (var record in records)
            {
                var place = record.PlaceOf(record.Root.Find("text"));
                lines[place.Line - 1][place.Column - 1].ShouldBe('"');
            }
        }
    });

    [Theory]
    [InlineData("a,a,a 2,,,column 4", "a|a 3|a 2|column 4 2|column 5|column 4")]
    [InlineData("n,n,n,n 3", "n|n 2|n 4|n 3")]
    public void Columns_HaveNamesOfTheirOwn(string header, string names)
    {
        var items = Read("a.csv", Encoding.UTF8.GetBytes($"{header}\n{string.Join(',', names.Split('|').Select((_, i) => i))}\n"));

        var record = items.Select(item => item.Record).OfType<DataRecord>().ShouldHaveSingleItem();
        string.Join('|', record.Root.Members.Select(member => member.Key)).ShouldBe(names);
        items.Select(item => item.Finding?.Message).OfType<string>().ShouldHaveSingleItem()
            .ShouldEndWith($"the second one is read as '{names.Split('|')[1]}'");
    }

    [Fact]
    public void TableOfTooManyColumns_IsNotRead()
    {
        var items = Read("a.csv", Encoding.UTF8.GetBytes(new string(',', ReadingLimits.MaxColumns) + "\na,b\n"));

        items.ShouldHaveSingleItem().Finding.ShouldNotBeNull().Message
            .ShouldBe("the header has 10,001 columns; at most 10,000 are possible, and the table is not read");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":[")]
    public void ListsInsideEachOther_AreAFinding_HoweverDeep(string beginning)
    {
        var items = Read("a.json", Encoding.UTF8.GetBytes(beginning + new string('[', 1_000_000)), "a.b");

        items.ShouldAllBe(item => item.Record == null);
        items[0].Finding.ShouldNotBeNull().Message.ShouldBe("lists are more than 64 deep inside each other");
    }

    [Fact]
    public void Utf16_IsNotTakenForWindows1252()
    {
        var items = Read("a.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id\n1\n")]);

        items.ShouldHaveSingleItem().Finding.ShouldNotBeNull().Message.ShouldEndWith("write 'encoding: utf-16' beside 'file'");
    }

    private static string Ids(IEnumerable<ReadItem> items) =>
        string.Join(' ', items.Select(item => item.Record?.Root.Find("id")?.Text).Where(id => id is not null));

    private List<ReadItem> Read(string name, byte[]? content, params string[] paths)
    {
        if (content is not null)
        {
            File.WriteAllBytes(_folder[name], content);
        }

        var format = name[2..] switch
        {
            "csv" => InputFormat.Csv,
            "json" => InputFormat.Json,
            "jsonl" => InputFormat.JsonLines,
            _ => InputFormat.Yaml,
        };
        var file = new InputFile(_folder[name], name, format, "utf-8", null);
        return [.. new RecordReader(ParseYaml).Read(file, [.. paths.DefaultIfEmpty("").Select(RecordPath.Parse)])];
    }

    /// <summary>Enough YAML for a list of maps: the tool brings a parser of its own.</summary>
    private static YamlDocument ParseYaml(string path, string text)
    {
        var members = text.Split('\n').Select(line => line.TrimStart('-', ' ').Split(": ", 2))
            .Where(pair => pair.Length == 2).DistinctBy(pair => pair[0])
            .Select(pair => KeyValuePair.Create(pair[0], new DataNode(DataKind.Text, 0) { Text = pair[1] })).ToArray();
        var map = new DataNode(DataKind.Map, 0) { Members = members };
        return new YamlDocument(path, text, new DataNode(DataKind.List, 0) { Items = [map] }, []);
    }
}
