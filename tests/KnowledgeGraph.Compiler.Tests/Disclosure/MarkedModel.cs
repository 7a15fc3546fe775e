using System.Globalization;
using System.Text;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Tests.Disclosure;

/// <summary>
/// A random set with random markings, which is written as files in three ways: as it is, without what is above a level, and with all of that
/// changed. What is above a level is decided here by the plainest means, without the compiler. It has what a set can have: inferences of every
/// form, values that are preferred or given up, exceptions, documents whose passages are read, former ids, texts that name entities, questions.
/// </summary>
internal sealed class MarkedModel
{
    private static readonly string[][] Chain =
        [["TLP:CLEAR"], ["TLP:CLEAR", "TLP:GREEN"], ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER"],
            ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT"], ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"]];

    private static readonly string[][] Diamond = [["open"], ["open", "press"], ["open", "legal"], ["open", "press", "legal", "board"]];

    private readonly string[][] _levels;
    private readonly bool _isChain;
    private readonly List<Source> _sources = [];
    private readonly List<Entity> _entities = [];
    private readonly List<Statement> _statements = [];
    private readonly string?[] _fileMarkings;
    private readonly List<Question> _questions = [];

    public MarkedModel(int seed)
    {
        var random = new Random(seed);
        _isChain = random.Next(2) == 0;
        _levels = _isChain ? Chain : Diamond;
        _fileMarkings = [.. Enumerable.Range(0, 3).Select(_ => random.Next(4) == 0 ? AnyMarking(random) : null)];
        var sources = random.Next(1, 5);
        for (var number = 0; number < sources; number++)
        {
            var origins = Enumerable.Range(0, number).Where(_ => random.Next(3) == 0).ToArray();
            _sources.Add(new Source(
                number, random.Next(3), Marking(random), random.Next(4) == 0 ? 2000 + random.Next(20) : null, origins, random.Next(3) == 0 ? 0 : null));
        }

        HasDocument = random.Next(2) == 0;

        var entities = random.Next(2, 8);
        for (var number = 0; number < entities; number++)
        {
            _entities.Add(new Entity(number, random.Next(3), Marking(random), random.Next(3) == 0, random.Next(3) == 0)
            {
                IsBox = random.Next(3) == 0,
                HasFormerId = random.Next(4) == 0,
                HasException = random.Next(5) == 0,
                Named = random.Next(12) == 0 ? random.Next(entities) : null,
            });
        }

        var known = new HashSet<(int, string, string)>();
        for (var count = random.Next(1, 16); count > 0; count--)
        {
            var subject = random.Next(entities);
            var predicate = Predicates[random.Next(Predicates.Length)];
            var other = (subject + random.Next(1, entities)) % entities;
            (subject, other) = predicate == "near" && other < subject ? (other, subject) : (subject, other);
            var value = Relations.Contains(predicate) ? "e-" + other
                : predicate == "remark" ? "Words " + random.Next(100) : random.Next(100).ToString(CultureInfo.InvariantCulture);

            // Of several heights one is preferred and the others are given up, so that any part of them is a sound set.
            var rank = predicate != "height" ? (random.Next(8) == 0 ? "deprecated" : null)
                : _statements.Exists(each => each.Subject == subject && each.Predicate == "height") ? "deprecated"
                : random.Next(2) == 0 ? "preferred" : null;
            if (known.Add((subject, predicate, value)))
            {
                _statements.Add(new Statement(
                    random.Next(3), subject, predicate, value, Marking(random),
                    [.. Enumerable.Range(0, sources).Where(_ => random.Next(2) == 0).DefaultIfEmpty(random.Next(sources))],
                    random.Next(4) == 0 ? random.Next(entities) : null,
                    random.Next(5) == 0 ? 2010 + random.Next(5) : null,
                    random.Next(6) == 0, random.Next(4) == 0, random.Next(4) == 0 ? random.Next(entities) : null)
                {
                    Rank = rank,
                    HasException = random.Next(6) == 0,
                    IsImplied = random.Next(6) == 0,
                    StandIn = random.Next(6) == 0,
                });
            }
        }

        for (var number = random.Next(3); number > 0; number--)
        {
            _questions.Add(new Question(number, Marking(random)));
        }

        string? Marking(Random random) => random.Next(2) == 0 ? AnyMarking(random) : null;
    }

    private static string[] Relations { get; } = ["leadsTo", "near", "holds", "carries"];

    private static string[] Predicates { get; } = [.. Relations, "remark", "weight", "height"];

    /// <summary>The levels, each as the names of those that it includes.</summary>
    public IEnumerable<string> Levels => _levels.Select(level => level[^1]);

    /// <summary>Whether any two levels are comparable.</summary>
    public bool IsChain => _isChain;

    private string Ontology =>
        $$"""
        name: Marked
        description: A set.
        kinds:
          Item: { abstract: true, description: What there is. }
          Thing: { extends: Item, description: A thing. }
          Box: { extends: Item, plural: boxes, description: A thing with things in it. }
        qualifiers: { beside: { range: Item, description: What is beside it. } }
        properties:
          remark: { domain: Item, type: text, cardinality: many, description: A remark. }
          weight: { domain: Item, type: integer, cardinality: many, description: A weight. }
          height: { domain: Item, type: integer, cardinality: one, description: A height. }
        predicates:
          leadsTo: { domain: Item, range: Item, transitive: true, qualifiers: { allowed: [beside] }, description: Leads to it. }
          near: { domain: Item, range: Item, symmetric: true, description: Is near it. }
          linked: { domain: Item, range: Item, description: Is linked. }
          has: { domain: Item, range: Item, inverse: isOf, inverseDescription: What has it., description: Has it. }
          holds: { domain: Item, range: Item, subPredicateOf: has, description: Holds it. }
          carries: { domain: Item, range: Item, description: Carries it. }
          moves: { domain: Item, range: Item, chain: [carries, holds], description: Moves it. }
        rules:
          link: { description: "Near and on.", when: ["?a near ?b", "?b leadsTo ?c"], then: "?a linked ?c" }
        {{(_isChain ? "markings: TLP" : """
            markings:
              board: { above: [press, legal], description: The board. }
              open: { description: Everybody. }
              press: { above: open, description: The press office. }
              legal: { above: open, description: The lawyers. }
            """)}}

        """;

    /// <summary>The files as they are.</summary>
    public SyntaxTree[] Whole() => Write(level: null, changes: false);

    /// <summary>The files without what is above a level.</summary>
    public SyntaxTree[] Without(string level) => Write(level, changes: false);

    /// <summary>The files with all that is above a level changed.</summary>
    public SyntaxTree[] Changed(string level) => Write(level, changes: true);

    /// <summary>The questions as they are.</summary>
    public SourceText[] Questions() => Questions(level: null, changes: false);

    /// <summary>The questions without those above a level.</summary>
    public SourceText[] QuestionsWithout(string level) => Questions(level, changes: false);

    /// <summary>The questions, of which those above a level are others.</summary>
    public SourceText[] ChangedQuestions(string level) => Questions(level, changes: true);

    /// <summary>Whether a text that is shown at a level names an entity that is not.</summary>
    public bool GivesAway(string level) => _entities.Exists(entity =>
        entity.Named is { } named && IsShown(entity, level) && !IsShown(_entities[named], level));

    /// <summary>Whether passages of a document are cited, so that there is something to read.</summary>
    public bool HasDocument { get; }

    /// <summary>Compiles files, whole or at a level.</summary>
    public FactCompilation Compile(SyntaxTree[] trees, SourceText[] questions, string? level = null) =>
        Compile(trees, questions, Documents, CompilationOptions.Default with { Release = level });

    /// <summary>Compiles files without the document, with the <c>fit.lock</c> that is written of them where it is at hand.</summary>
    public FactCompilation CompileByFitFile(SyntaxTree[] trees, SourceText[] questions, string? level)
    {
        var options = CompilationOptions.Default with { KeepsFit = true };
        var releases = level is null ? [] : Levels
            .Select(each => (Level: each, Compilation: Compile(trees, questions, Documents, options with { Release = each })))
            .Where(release => release.Compilation.FactSet is not null)
            .Select(release => (release.Level, release.Compilation.Fits));
        var file = FitFile.Write(Compile(trees, questions, Documents, options).Fits, releases);
        return Compile(trees, questions, [], options with { Release = level, FitFiles = [new SourceText("fit.lock", file)] });
    }

    private DocumentFile[] Documents => HasDocument ? [new DocumentFile("papers.txt", Encoding.UTF8.GetBytes(Document))] : [];

    private static FactCompilation Compile(
        SyntaxTree[] trees, SourceText[] questions, DocumentFile[] documents, CompilationOptions options) =>
        FactCompiler.Compile(trees, questions, documents, options with { DocumentFolder = DocumentFolderState.Absent });

    /// <summary>The document of the first source: a sentence about each entity.</summary>
    private string Document => string.Join(' ', Enumerable.Range(0, _entities.Count).Select(Sentence));

    /// <summary>The evidence by the sentence of an entity.</summary>
    private string Passage(int entity)
    {
        var start = Enumerable.Range(0, entity).Sum(number => Sentence(number).Length + 1);
        return $"s-0@{start}+{Sentence(entity).Length}#{PassageDigest.Format(PassageDigest.Compute(Sentence(entity)))}";
    }

    /// <summary>Every third has the word that aliases share: how much it tells depends on how many there are.</summary>
    private static string Sentence(int entity) => $"{(entity % 3 == 0 ? "Brook" : $"Qua{entity}x")} may lead to number {entity}7 and words.";

    private SourceText[] Questions(string? level, bool changes) =>
    [
        .. _questions.Where(question => changes || IsShown(level, question.Marking)).Select(question => new SourceText(
            $"questions/q{question.Number}.graphql",
            $"# Which things are there{(IsShown(level, question.Marking) ? "" : " now")}?\n"
                + (question.Marking is { } marking ? $"# marking: {marking}\n" : "")
                + "{ things { nodes { name } } }\n")),
    ];

    private string? AnyMarking(Random random) => _levels[random.Next(_levels.Length)][^1];

    private bool IsShown(string? level, params string?[] markings) =>
        level is null || markings.All(marking => marking is null || _levels.Single(each => each[^1] == level).Contains(marking));

    private bool IsShown(Source source, string? level) => IsShown(level, source.Marking, _fileMarkings[source.File]);

    private bool IsShown(Entity entity, string? level) => IsShown(level, entity.Marking, _fileMarkings[entity.File]);

    private bool IsShown(Statement statement, string? level) =>
        IsShown(level, statement.Marking, _fileMarkings[statement.File])
        && IsShown(_entities[statement.Subject], level)
        && (statement.ObjectEntity is not { } number || IsShown(_entities[number], level))
        && (statement.Speaker is not { } speaker || IsShown(_entities[speaker], level))
        && (statement.Qualifier is not { } beside || IsShown(_entities[beside], level))
        && statement.Sources.Any(source => IsShown(_sources[source], level));

    private SyntaxTree[] Write(string? level, bool changes)
    {
        var files = Enumerable.Range(0, 3).Select(number => new StringBuilder(
            _fileMarkings[number] is { } marking ? $"marking: {marking}\n" : "")).ToArray();
        foreach (var (file, number) in files.Select((file, number) => (file, number)))
        {
            file.Append("sources:\n");
            _sources.Where(source => source.File == number).ToList().ForEach(source => Write(file, source, level, changes));
            file.Append("entities:\n");
            _entities.Where(entity => entity.File == number).ToList().ForEach(entity => Write(file, entity, level, changes));
            file.Append("statements:\n");
            _statements.Where(statement => statement.File == number).ToList().ForEach(statement => Write(file, statement, level, changes));
        }

        return
        [
            SyntaxTree.Parse(new SourceText("ontology.yaml", Ontology)),
            .. files.Select((file, number) => SyntaxTree.Parse(new SourceText($"file{number}.yaml", file.ToString()))),
        ];
    }

    private void Write(StringBuilder file, Source source, string? level, bool changes)
    {
        var isShown = IsShown(source, level);
        if (!isShown && !changes)
        {
            return;
        }

        file.Append(CultureInfo.InvariantCulture, $"  s-{source.Number}:\n    title: {(isShown ? "" : "Changed ")}Papers no{source.Number}\n");
        file.Append(source.Number == 0 && HasDocument
            ? $"    language: en\n    file: papers.txt\n    sha256: {new DocumentFile("papers.txt", Encoding.UTF8.GetBytes(Document)).Sha256}\n"
            : "");
        file.Append(source.Published is { } year ? $"    published: {(isShown ? year : year - 7)}-05-01\n" : "");
        file.Append(source.Marking is { } marking ? $"    marking: {marking}\n" : "");
        var origins = source.Origins.Where(origin => changes || IsShown(_sources[origin], level)).Select(origin => $"{{ source: s-{origin} }}").ToArray();
        file.Append(origins.Length > 0 ? $"    derivedFrom: [{string.Join(", ", origins)}]\n" : "");
        file.Append(source.Entity is { } entity && (changes || IsShown(_entities[entity], level)) ? $"    entity: e-{entity}\n" : "");
    }

    private void Write(StringBuilder file, Entity entity, string? level, bool changes)
    {
        var isShown = IsShown(entity, level);
        if (!isShown && !changes)
        {
            return;
        }

        file.Append(CultureInfo.InvariantCulture, $"  e-{entity.Number}:\n    kind: {(entity.IsBox ? "Box" : "Thing")}\n    name: {(isShown ? "" : "Changed ")}Qua{entity.Number}x\n");
        file.Append(entity.HasAlias ? $"    aliases: [{(isShown ? "Alo" : "Uro")}{(char)('a' + entity.Number)}x Brook]\n" : "");
        file.Append(entity.Named is { } named ? $"    description: It is beside Qua{named}x.\n"
            : entity.HasDescription ? $"    description: {(isShown ? "Something" : "Anything else")}.\n" : "");
        file.Append(entity.HasFormerId ? $"    formerIds: [{(isShown ? "old" : "older")}-{entity.Number}]\n" : "");
        file.Append(entity.HasException ? $"    exceptions: [{{ constraint: subject-fit, reason: {(isShown ? "So" : "Otherwise")}. }}]\n" : "");
        file.Append(entity.Marking is { } marking ? $"    marking: {marking}\n" : "");
    }

    private void Write(StringBuilder file, Statement statement, string? level, bool changes)
    {
        var isShown = IsShown(statement, level);
        if (!isShown && !changes)
        {
            return;
        }

        var isChanged = !isShown && statement.ObjectEntity is null;
        file.Append(CultureInfo.InvariantCulture, $"  - subject: e-{statement.Subject}\n    {statement.Predicate}: ");
        file.Append(isChanged && statement.Predicate == "remark" ? "Other words " : "").Append(statement.Value).Append('\n');
        file.Append(statement.Since is { } since ? $"    since: {since + (isShown ? 0 : 1)}\n" : "");
        file.Append(statement.Qualifier is { } beside ? $"    beside: e-{beside}\n" : "");
        file.Append(statement.Speaker is { } speaker ? $"    attributedTo: e-{speaker}\n" : "");
        file.Append(statement.Rank is { } rank ? $"    rank: {rank}\n    reason: {(isShown ? "A reason" : "No reason")}.\n" : "");
        file.Append(statement.HasException ? $"    exceptions: [{{ constraint: amount-fit, reason: {(isShown ? "So" : "Otherwise")}. }}]\n" : "");
        file.Append(statement.IsImplied ? "    basis: implied\n" : "");
        file.Append(statement.StandIn ? "    refersBy: [words]\n" : "");
        file.Append(statement.HasNote || !isShown ? $"    note: {(isShown ? "A remark" : "Quite another remark")}.\n" : "");
        file.Append(statement.Marking is { } marking ? $"    marking: {marking}\n" : "");
        var shown = statement.Sources.Where(source => changes || IsShown(_sources[source], level)).ToArray();
        file.Append("    evidence: [").AppendJoin(", ", shown.Select(source =>
            !isShown || !IsShown(_sources[source], level) ? (source == 0 && HasDocument ? Passage(statement.Subject) : $"s-{source}@7+9#0a0b0c0d")
            : source == 0 && HasDocument ? Passage(statement.Cited)
            : $"s-{source}")).Append("]\n");
        var isReviewed = statement.IsReviewed && (level is null || changes || statement.Sources.All(source =>
            IsShown(_sources[source], level)
            && _sources[source].Origins.All(origin => IsShown(_sources[origin], level))
            && (_sources[source].Entity is not { } entity || IsShown(_entities[entity], level))));
        file.Append(isReviewed ? "    reviewed: { by: ana, on: 2026-01-02, of: 01020304 }\n" : "");
    }

    private sealed record Source(int Number, int File, string? Marking, int? Published, int[] Origins, int? Entity);

    private sealed record Entity(int Number, int File, string? Marking, bool HasAlias, bool HasDescription)
    {
        public bool IsBox { get; init; }

        public bool HasFormerId { get; init; }

        public bool HasException { get; init; }

        /// <summary>Another entity that its description names.</summary>
        public int? Named { get; init; }
    }

    private sealed record Question(int Number, string? Marking);

    private sealed record Statement(
        int File, int Subject, string Predicate, string Value, string? Marking, int[] Sources, int? Speaker, int? Year, bool HasNote, bool IsReviewed,
        int? Beside)
    {
        public string? Rank { get; init; }

        public bool HasException { get; init; }

        public bool IsImplied { get; init; }

        public bool StandIn { get; init; }

        /// <summary>The entity whose sentence it cites.</summary>
        public int Cited => Beside ?? Subject;

        public int? ObjectEntity => Relations.Contains(Predicate) ? int.Parse(Value.AsSpan(2), CultureInfo.InvariantCulture) : null;

        public int? Since => ObjectEntity is null ? null : Year;

        public int? Qualifier => Predicate == "leadsTo" ? Beside : null;
    }
}
