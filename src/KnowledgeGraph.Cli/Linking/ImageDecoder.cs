using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;
using Model = KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Cli.Linking;

/// <summary>
/// Reads an image back into the model that it was written from. What an image does not hold stays at its default: exceptions, severities,
/// positions in files, and uncited passages. Writing the result again gives the same bytes.
/// </summary>
internal sealed class ImageDecoder
{
    private readonly FactGraph _graph;
    private readonly string[] _entities;
    private readonly string[] _sources;
    private readonly string[] _statements;

    private ImageDecoder(FactGraph graph)
    {
        _graph = graph;
        _entities = [.. graph.Entities.Select(entity => entity.Id)];
        _sources = [.. graph.Sources.Select(source => source.Id)];
        _statements = [.. graph.Statements.Select(statement => statement.Id)];
    }

    /// <summary>Reads all of it. Linear in the image.</summary>
    public static FactSet Decode(FactGraph graph)
    {
        var decoder = new ImageDecoder(graph);
        return new FactSet(
            OntologyDecoder.Decode(graph.Ontology),
            graph.Sources.Select(decoder.Decode).ToEquatableArray(),
            graph.Entities.Select(Decode).ToEquatableArray(),
            graph.Statements.Select(decoder.Decode).ToEquatableArray(),
            graph.Conflicts.Select(decoder.Decode).ToEquatableArray())
        {
            Questions = graph.Questions
                .Select(question => new QuestionSymbol(question.Name, question.Group, question.Document))
                .ToEquatableArray(),
            Diagnostics = graph.Diagnostics,
            Evidence = graph.CountEvidenceChecks(),
        };
    }

    private SourceSymbol Decode(SourceDocument source) => new()
    {
        Id = _sources[source.Row.Index],
        Title = source.Title,
        Publisher = source.Publisher,
        Authors = source.Authors.ToEquatableArray(),
        Published = source.Published is { } date ? Decode(date) : null,
        Language = source.Language,
        Url = source.Url,
        Licence = source.Licence,
        Reliability = source.Reliability,
        File = source.File,
        Sha256 = source.Sha256,
        Encoding = source.Encoding,
        MayBeQuoted = source.MayBeQuoted,
        Description = source.Description,
        Marking = NameOf(source.Marking),
        Entity = source.Entity is { } entity ? _entities[entity.Row.Index] : null,
        DerivedFrom = source.DerivedFrom
            .Select(link => new DerivationLink(_sources[link.Source.Row.Index], link.IsInferred, link.Note)).ToEquatableArray(),
    };

    private static EntitySymbol Decode(Entity entity) => new(
        entity.Id,
        entity.Kind.Name,
        entity.Name,
        entity.Description,
        entity.Aliases.ToEquatableArray(),
        entity.Identifiers.Select(identifier => new Model.ExternalIdentifier(identifier.Scheme.Name, identifier.Value)).ToEquatableArray())
    {
        FormerIds = entity.FormerIds.ToEquatableArray(),
        Marking = NameOf(entity.Marking),
        Names = entity.LocalNames.Select(name => new Model.LocalName(name.Language, name.Name)).ToEquatableArray(),
    };

    private StatementSymbol Decode(Statement statement) => new()
    {
        Id = _statements[statement.Row.Index],
        Subject = _entities[statement.Subject.Row.Index],
        Predicate = statement.Predicate.Name,
        Object = Decode(statement.Object),
        Time = TimeOf(statement),
        Modality = statement.Modality,
        AttributedTo = statement.AttributedTo is { } agent ? _entities[agent.Row.Index] : null,
        Credibility = statement.Credibility,
        Likelihood = statement.Likelihood,
        Rank = statement.Rank,
        RankReason = statement.RankReason,
        Note = statement.Note,
        Qualifiers = statement.Qualifiers
            .Select(qualifier => new Model.QualifierValue(qualifier.Qualifier.Name, Decode(qualifier.Value))).ToEquatableArray(),
        Evidence = statement.Evidence.Select(Decode).ToEquatableArray(),
        Derivations = statement.Derivations.Select(Decode).ToEquatableArray(),
        IsImplied = statement.Basis == Basis.Implied,
        Reviews = statement.Reviews
            .Select(review => new ReviewSymbol(review.By, review.Day, review.Digest, review.IsCurrent)).ToEquatableArray(),
        ReviewState = statement.ReviewState,
        Marking = NameOf(statement.Marking),
    };

    private static string? NameOf(Marking marking) => marking.Index == 0 ? null : marking.Name;

    private static Model.ValidTime TimeOf(Statement statement)
    {
        var time = statement.Time;
        return new Model.ValidTime(
            statement.Since, statement.Until, statement.On, time.SinceEarliest, time.SinceLatest, time.UntilEarliest, time.UntilLatest)
        {
            WitnessDays = statement.WitnessDays.ToArray().ToEquatableArray(),
        };
    }

    private EvidenceSymbol Decode(Evidence passage) => new(
        _sources[passage.Source.Row.Index], passage.Offset, passage.Length, passage.Digest, passage.IsVerified)
    {
        Quote = passage.Quote is { } quote ? new Model.TextQuote(quote.Exact, quote.Prefix, quote.Suffix) : null,
        Row = passage.RowNumber ?? 0,
        Pointer = passage.Pointer,
        IsWhole = passage.IsWholeDocument,
        Fit = passage.Fit,
    };

    private DerivationSymbol Decode(Derivation derivation) => new(
        derivation.Rule, derivation.Premises.Select(premise => _statements[premise.Row.Index]).ToEquatableArray());

    private ConflictSymbol Decode(Conflict conflict) => new(
        conflict.Statements
            .Select(statement => _statements[statement.Row.Index])
            .OrderBy(id => id, StringComparer.Ordinal)
            .ToEquatableArray(),
        conflict.Constraint,
        conflict.Reason);

    private Model.FactValue Decode(FactValue value) => value.Kind switch
    {
        ValueKind.Entity => new EntityValue(_entities[value.AsEntity().Row.Index]),
        ValueKind.Text => new TextValue(value.AsText()),
        ValueKind.LanguageText => new LanguageTextValue(value.AsText(), value.Language()),
        ValueKind.Integer => new IntegerValue(value.AsInteger()),
        ValueKind.Decimal => new DecimalValue(value.AsDecimal()),
        ValueKind.Boolean => new BooleanValue(value.AsBoolean()),
        ValueKind.Date => new DateValue(Decode(value.AsDate())),
        ValueKind.Quantity => Decode(value.AsQuantity()),
        ValueKind.Url => new UrlValue(value.AsText()),
        ValueKind.Enumeration => new EnumerationMember(value.AsEnumerationValue().Enumeration.Name, value.AsEnumerationValue().Name),
        _ => throw new InvalidOperationException($"A value of kind {value.Kind} cannot be decoded."),
    };

    private static QuantityValue Decode(Quantity quantity) =>
        new(quantity.Amount, quantity.UpperAmount, quantity.Unit.Name, quantity.Comparator, quantity.Period);

    private static TimeValue Decode(FuzzyDate date) => new(date.Edtf, date.EarliestDay, date.LatestDay);
}
