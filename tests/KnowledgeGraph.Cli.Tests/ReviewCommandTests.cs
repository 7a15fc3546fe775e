using System.Text;
using System.Text.Json;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Reviewing;
using KnowledgeGraph.Language.Citing;
using KnowledgeGraph.Language.FactSets;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ReviewCommandTests : IDisposable
{
    private static readonly FactSetFiles Railway = new FactSetFolder(new DirectoryInfo(RailwayFolder.Original)).Read();

    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Review_IsWrittenIntoTheFile_AndWhatIsDueIsListed()
    {
        var list = JsonElement.Parse(Run("review", "--set", _railway.Path, "--json")).GetProperty("statements").EnumerateArray().ToArray();
        var stale = list.Single(static item => item.GetProperty("state").GetString() == "stale");
        stale.GetProperty("passages")[0].GetProperty("words").GetString().ShouldNotBeNull().ShouldContain("Café Corner");
        stale.GetProperty("reviews")[0].GetProperty("by").GetString().ShouldBe("cleo");
        var id = stale.GetProperty("id").GetString()!;

        Run("review", id, "--by", "cleo", "--on", "2026-10-20", "--set", _railway.Path)
            .ShouldBe($"{_railway.Path}/network/lines.yaml(33,9): {id} reviewed by cleo on 2026-10-20\n");

        File.ReadAllText(_railway["network/lines.yaml"]).ShouldEndWith(
            $"reviewed: {{ by: cleo, on: 2026-10-20, of: {stale.GetProperty("of").GetString()} }}\n");
        Run("review", "--set", _railway.Path).ShouldEndWith($"\n{list.Length - 1} statements to review.\n");
        Run("review", id, "--set", _railway.Path).ShouldStartWith($"{id}  current; a single origin");
    }

    [Fact]
    public void List_HasWhatIsDueOrStale_RiskiestFirst()
    {
        using var opened = new Opened(Railway);

        var items = opened.List.ToReview();

        items.ShouldAllBe(static item => item.Statement.ReviewState == ReviewState.Due || item.Statement.ReviewState == ReviewState.Stale);
        items.Select(static item => item.Risk).ShouldBe(items.Select(static item => item.Risk).OrderDescending());
        items.Count.ShouldBe(opened.Graph.Statements.Count(static statement => statement.ReviewState is ReviewState.Due or ReviewState.Stale));
        foreach (var item in items)
        {
            var fallen = Naive(opened.Graph, item.Statement);
            item.Conclusions.ShouldBe(fallen.Count, item.Statement.Id);
            item.Risk.ShouldBe(
                (item.Statement.IndependentOrigins.Count < 2 ? 2 : 0) + (item.Statement.Basis == Basis.Implied ? 2 : 0) + (item.Statement.Credibility > 0 ? 0 : 1)
                    + (fallen.Count == 0 ? 0 : fallen.Count < 5 ? 1 : fallen.Count < 10 ? 2 : 3));
        }
    }

    [Fact]
    public void List_AsOfAnotherDay_HasWhatIsDueThen()
    {
        static bool HasExpired(int day)
        {
            using var opened = new Opened(Railway, day);
            return opened.List.ToReview().Any(static item => item.Statement.Reviews.Any(static review => review is { By: "ana", IsCurrent: true }));
        }

        // One review, of 1 March 2025, counts for a year.
        HasExpired(Day.From(new DateOnly(2026, 3, 1))).ShouldBeFalse();
        HasExpired(Day.From(new DateOnly(2026, 3, 2))).ShouldBeTrue();
    }

    [Fact]
    public void Statement_WhosePassagesLackAPart_IsRiskierThanOneThatTheyFit()
    {
        using var right = new Opened(Railway);
        var fitting = right.List.Item(right.Graph.Statements.Single(static statement => statement.Since == "2019-03-03"));
        var path = _railway["agents.yaml"];
        File.WriteAllText(path, File.ReadAllText(path).Replace("since: 2019-03-03", "since: 2018-03-03", StringComparison.Ordinal));
        using var wrong = new Opened(new FactSetFolder(new DirectoryInfo(_railway.Path)).Read());
        var misfit = wrong.List.Item(wrong.Graph.Statements.Single(static statement => statement.Since == "2018-03-03"));

        fitting.MissingParts.ShouldBeEmpty();
        misfit.MissingParts.ShouldBe(["date"]);
        misfit.Risk.ShouldBe(fitting.Risk + 3);
        misfit.Reasons.ShouldContain("its passages lack the date");
        JsonElement.Parse(Run("review", misfit.Statement.Id, "--set", _railway.Path, "--json")).GetProperty("statements")[0].GetProperty("missing")
            .EnumerateArray().Select(static part => part.GetString()).ShouldBe(["date"]);
    }

    [Fact]
    public void Statement_AndItsPassage_AreSideBySide()
    {
        using var opened = new Opened(Railway);
        var stale = opened.List.ToReview().Single(static item => item.Statement.ReviewState == ReviewState.Stale);

        var lines = opened.Page(page => page.Print(stale)).Split('\n');

        lines[0].ShouldStartWith(stale.Statement.Id + "  stale; a single origin");
        var columns = lines[1..].TakeWhile(static line => line.Length > 0).Select(static line => line.Split(" │ ")).ToArray();
        columns.ShouldAllBe(static row => row[0].Length == 59 || row.Length == 1);
        string.Join(' ', columns.Select(static row => row[0].Trim(' ', '│'))).ShouldStartWith(
            "Harbour Branch serves Café Corner. serves: cafe-corner reviewed by cleo on 2026-02-11, before it changed of: ");
        string.Join(' ', columns.Select(static row => row.ElementAtOrDefault(1)?.Trim())).Trim()
            .ShouldMatch("^Bulletin of the Rail Office \\(bulletin@217\\+32#b5df5348\\) “[^”]*Café Corner[^”]*”$");
    }

    [Fact]
    public void Columns_AreAsWideAsTheWindowAllows()
    {
        string[] left = ["left that is wrapped within the window"];

        SideBySide.Lay(left, ["right"], 80).ShouldBe([$"  {"left that is wrapped within the",-37} │ right", $"  {"window",-37} │"]);
        SideBySide.Lay(left, ["right"], int.MaxValue).ShouldBe([$"  {left[0],-57} │ right"]);
        SideBySide.Lay(left, ["right"], 26).ShouldBe(["  left that is wrapped", "  within the window", "  right"]);
    }

    [Fact]
    public void Columns_WithAWordThatIsTooLong_CutIt()
    {
        var lines = SideBySide.Lay([new string('x', 100)], ["字字" + new string('y', 100)], 80).ToArray();

        lines.ShouldAllBe(static line => line.GetCellWidth() <= 80);
        string.Concat(lines).Count(static sign => sign == 'x').ShouldBe(100);
        string.Concat(lines).Count(static sign => sign == 'y').ShouldBe(100);
    }

    [Theory]
    [InlineData("--by requires --on, the day of the review.", "st_0", "--by", "ana")]
    [InlineData("--on requires --by, the name of the reviewer.", "st_0", "--on", "2026-10-20")]
    [InlineData("--by requires the ids of the statements that were reviewed.", "--by", "ana", "--on", "2026-10-20")]
    [InlineData("--by must be the name of a reviewer, 1 to 100 characters on one line.", "st_0", "--by", " ", "--on", "2026-10-20")]
    [InlineData("'20 October' is not a day: --on is YYYY-MM-DD, such as 2026-09-20.", "st_0", "--by", "ana", "--on", "20 October")]
    [InlineData("'today' is not a day: --as-of is YYYY-MM-DD, such as 2026-09-20.", "--as-of", "today")]
    [InlineData("--by and --json cannot be used together.", "st_0", "--by", "ana", "--on", "2026-10-20", "--json")]
    [InlineData("--limit has no effect with --json, which lists everything.", "--json", "--limit", "3")]
    [InlineData("--limit is '-1': it must be a whole number from 0 to 2,147,483,647. 0 shows all of them.", "--limit", "-1")]
    [InlineData("--limit is '99999999999': it must be a whole number from 0 to 2,147,483,647. 0 shows all of them.", "--limit", "99999999999")]
    [InlineData("--limit is 'ten': it must be a whole number from 0 to 2,147,483,647. 0 shows all of them.", "--limit", "ten")]
    public void Command_ThatCannotRun_SaysWhy(string message, params string[] arguments) =>
        KgCommand.Create().Parse(["review", .. arguments, "--set", _railway.Path]).Errors.ShouldHaveSingleItem().Message.ShouldBe(message);

    [Fact]
    public void Statement_ThatIsDerivedOrUnknown_IsRefused()
    {
        using var opened = new Opened(Railway);
        var derived = opened.Graph.Statements.First(static statement => statement.Basis == Basis.Derived);

        var (exitCode, _, error) = Kg.Run("review", derived.Id, "--by", "ana", "--on", "2026-10-20", "--set", _railway.Path);

        exitCode.ShouldBe(2);
        error.ShouldContain("follows from its premises: review those");
        Kg.Run("review", "st_0", "--set", _railway.Path).Error.ShouldContain("There is no statement 'st_0'");
    }

    private static string Run(params string[] arguments)
    {
        var (exitCode, output, error) = Kg.Run(arguments);
        exitCode.ShouldBe(0, error);
        return output;
    }

    /// <summary>What rests on a statement, found by trying all derivations until nothing is added.</summary>
    private static HashSet<StatementRow> Naive(FactGraph graph, Statement premise)
    {
        HashSet<StatementRow> found = [];
        for (var count = -1; count < found.Count;)
        {
            count = found.Count;
            found.UnionWith(graph.Statements
                .Where(statement => statement.Derivations.Any(derivation => derivation.Premises.Any(each => each.Row == premise.Row || found.Contains(each.Row))))
                .Select(static statement => statement.Row).ToArray());
        }

        return found;
    }

    /// <summary>A set with its list, in this process.</summary>
    private sealed class Opened : IDisposable
    {
        private readonly FactSetFiles _files;

        public Opened(FactSetFiles files, int? day = null)
        {
            _files = files;
            var compilation = files.CompileWithPlaces(day);
            Graph = FactGraph.Open(FactSetImage.Write(compilation).Image.ShouldNotBeNull().Bytes);
            List = new ReviewList(Graph, compilation.FactSet!);
        }

        public FactGraph Graph { get; }

        public ReviewList List { get; }

        public string Page(Action<ReviewPage> print)
        {
            var text = new StringBuilder();
            using var writer = new StringWriter(text) { NewLine = "\n" };
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = AnsiSupport.No });
            console.Profile.Width = int.MaxValue;
            print(new ReviewPage(console, new PassageTexts(new CitedDocuments(_files, SourceList.Read(_files)))));
            return text.ToString();
        }

        public void Dispose() => Graph.Dispose();
    }
}
