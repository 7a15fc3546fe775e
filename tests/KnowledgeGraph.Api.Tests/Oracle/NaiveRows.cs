using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using KnowledgeGraph.Traversal;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Api.Tests.Oracle;

/// <summary>A fact set and the statements of it that count, read statement by statement.</summary>
internal sealed record Facts(FactSet Set, Selection Selection)
{
    public IEnumerable<StatementSymbol> Counting => Set.Statements.Where(statement => Selection.Allows(statement, Set));
}

/// <summary>An entity in a list, and the statement that leads to it, if one does.</summary>
internal sealed record EntityRow(Facts Facts, string Id, StatementSymbol? Via = null)
{
    public string? Name => Facts.Set.Entities.Single(entity => entity.Id == Id).Name;

    public IEnumerable<StatementRow> Statements => With(predicate: null);

    /// <summary>The value that stands for a property: of the best rank, begun last, first by id.</summary>
    public T? Best<T>(string predicate)
        where T : Model.FactValue => With(predicate)
            .OrderByDescending(row => row.Statement.Rank)
            .ThenByDescending(row => row.Statement.Time.SinceEarliest)
            .ThenBy(row => row.Statement.Id, StringComparer.Ordinal)
            .Select(row => (T)row.Statement.Object)
            .FirstOrDefault();

    public IEnumerable<T> Values<T>(string predicate)
        where T : Model.FactValue => With(predicate).Select(row => (T)row.Statement.Object);

    public (int Earliest, int Latest)? Opened => Best<DateValue>("opened") is { } date
        ? (date.Time.EarliestDay - RandomRailway.FirstDay, date.Time.LatestDay - RandomRailway.FirstDay)
        : null;

    /// <summary>Whether a list of entities has it: not what no source published by then speaks of, nor what had not been opened on the day.</summary>
    public bool IsListed => ReasonAgainst is null;

    public IEnumerable<EntityRow> Along(string predicate) =>
        With(predicate).Select(row => new EntityRow(Facts, ((EntityValue)row.Statement.Object).Id, row.Statement));

    public IEnumerable<EntityRow> Against(string predicate) => Facts.Counting
        .Where(statement => statement.Predicate == predicate && statement.Object is EntityValue target && target.Id == Id)
        .Select(statement => new EntityRow(Facts, statement.Subject, statement));

    /// <summary>What any relation leads to, in whichever direction.</summary>
    public IEnumerable<EntityRow> Related =>
    [
        .. Facts.Counting.Where(statement => statement.Subject == Id && statement.Object is EntityValue)
            .Select(statement => new EntityRow(Facts, ((EntityValue)statement.Object).Id, statement)),
        .. Facts.Counting.Where(statement => statement.Object is EntityValue target && target.Id == Id)
            .Select(statement => new EntityRow(Facts, statement.Subject, statement)),
    ];

    /// <summary>The first reason why a list of entities does not have it; null if it does.</summary>
    public LeftOutReason? ReasonAgainst
    {
        get
        {
            if (!IsThere)
            {
                return LeftOutReason.Time;
            }

            var said = Facts.Set.Statements
                .Where(statement => statement.Subject == Id || (statement.Object is EntityValue target && target.Id == Id))
                .ToList();
            if (said.Any(statement => !Facts.Selection.IsGone(statement) && Facts.Selection.IsKnown(statement, Facts.Set))
                || (said.Count == 0 && Facts.Selection.KnownAsOf is null))
            {
                return null;
            }

            return said.Count > 0 && said.All(Facts.Selection.IsGone) ? LeftOutReason.Source : LeftOutReason.Knowledge;
        }
    }

    private bool IsThere => Facts.Selection is { AsOf: null, From: null, To: null }
        || (this with { Facts = Facts with { Selection = Facts.Selection with { AsOf = null, From = null, To = null } } }).Opened is not { } opened
        || ((Facts.Selection.AsOf is not { } day || (Facts.Selection.IsCertain ? opened.Latest : opened.Earliest) <= day)
            && (Facts.Selection.To is not { } to || opened.Earliest <= to));

    private IEnumerable<StatementRow> With(string? predicate) => Facts.Counting
        .Where(statement => statement.Subject == Id && (predicate is null || statement.Predicate == predicate))
        .Select(statement => new StatementRow(Facts, statement));
}

/// <summary>A statement in a list.</summary>
internal sealed record StatementRow(Facts Facts, StatementSymbol Statement)
{
    public EntityRow Subject => new(Facts, Statement.Subject);

    public EntityRow? Object => Statement.Object is EntityValue target ? new EntityRow(Facts, target.Id) : null;

    public EntityRow? AttributedTo => Statement.AttributedTo is { } agent ? new EntityRow(Facts, agent) : null;

    /// <summary>When it began, where that is written; in days from the first.</summary>
    public (int Earliest, int Latest)? Since => Statement.Time.Since is null
        ? null
        : (Statement.Time.SinceEarliest - RandomRailway.FirstDay, Statement.Time.SinceLatest - RandomRailway.FirstDay);

    public int? KnownSince => Selection.KnownDay(Statement, Facts.Set) is var day and not Day.Latest ? day - RandomRailway.FirstDay : null;

    public IEnumerable<SourceSymbol> Sources =>
        Statement.Evidence.Select(passage => Facts.Set.Sources.Single(source => source.Id == passage.Source));

    public IEnumerable<long?> Platforms => Statement.Qualifiers.Select(qualifier => (long?)((IntegerValue)qualifier.Value).Value);
}
