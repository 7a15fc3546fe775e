using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Disclosure;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Binds statements, once every entity and source is known.</summary>
internal sealed class StatementBinder(EvidenceBinder evidence, StatementIdentity identity, StatementBatch batch)
{
    private const string What = "A statement";

    /// <summary>Adds the statements of a list that can be bound to the batch, in the order written.</summary>
    public void BindAll(PendingStatements statements)
    {
        var reader = statements.Scope.Reader;
        if (statements.List.IsEmpty)
        {
            return;
        }

        if (statements.List is not SequenceSyntax list)
        {
            reader.Diagnostics.Report(
                DiagnosticCatalogue.WrongShape, reader.At(statements.List), "'statements'", "a list",
                statements.List.Shape + ShapeAdvice.ForList(statements.List));
            return;
        }

        foreach (var item in list.Items)
        {
            if (reader.Mapping(item, What) is { } mapping && Bind(mapping, statements) is { } statement)
            {
                batch.Statements.Add(statement);
            }
        }
    }

    private BoundStatement? Bind(MappingSyntax mapping, PendingStatements list)
    {
        var scope = list.Scope;
        var subject = BindSubject(mapping, list.Subject, scope);
        var predicateEntry = PredicateFinder.Find(mapping, subject, scope);
        var passages = evidence.Bind(mapping, scope);
        var header = HeaderBinder.Bind(mapping, scope);
        var exceptions = ExceptionBinder.Bind(mapping, scope.Reader);
        var markings = scope.Ontology.Markings;
        var marking = markings.Join(markings.Join(list.Marking, scope.FileMarking), MarkingBinder.Bind(mapping, scope));
        var reviews = ReviewBinder.Read(mapping, scope.Reader);
        var standIns = StandInBinder.Bind(mapping, subject, scope);
        if (predicateEntry is null)
        {
            return null;
        }

        var predicate = scope.Ontology.Predicates[predicateEntry.Name];
        var location = scope.Reader.At(predicateEntry.Key);
        DeprecatedUse.Report(
            predicate.Symbol.Type == ValueKind.Entity ? "predicate" : "property", predicate.Symbol.Name, predicate.Symbol.Deprecated,
            predicateEntry.Key, scope.Reader);
        if (BackwardsRelation.IsReported(subject, predicate, predicateEntry, scope))
        {
            return null;
        }

        if (predicate.Symbol.Evidence == EvidencePolicy.Required
            && mapping.Find(StatementFields.Evidence) is null && scope.DefaultSource is null)
        {
            scope.Reader.Diagnostics.Report(
                DiagnosticCatalogue.EvidenceMissing,
                predicate.Symbol.Severities.Of(Constraint.Evidence) ?? DiagnosticSeverity.Error, location, [], predicate.Symbol.Name);
        }

        CheckDomain(subject, predicate, location, scope);
        var value = FactValueTypes.Of(predicate.Symbol.Type).Bind(predicateEntry.Value, ValueSlot.Of(predicate), scope);
        var qualifiers = QualifierBinder.Bind(mapping, predicate.Symbol, location, passages.IsLenient, scope);
        var time = TimeBinder.Bind(mapping, predicate.Symbol, passages, scope.Reader, out var exclusiveEnd);
        if (subject is null || value is null)
        {
            return null;
        }

        var symbol = new StatementSymbol
        {
            Id = identity.Compute(subject, predicate.Symbol, value, header, qualifiers, time),
            Subject = subject,
            Predicate = predicate.Symbol.Name,
            Object = value,
            Time = time,
            IsImplied = header.IsImplied,
            Modality = header.Modality,
            AttributedTo = header.AttributedTo,
            Credibility = header.Credibility,
            Likelihood = header.Likelihood,
            Rank = header.Rank,
            RankReason = header.Reason,
            Note = header.Note,
            Qualifiers = qualifiers,
            Evidence = passages.Evidence,
        };
        symbol = MarkingBinder.Mark(symbol, marking, scope.Index);
        if (scope.Index.Parts is not null)
        {
            batch.Parts.Add(new MarkedStatement(
                scope.Reader.Path, mapping, MarkingBinder.WithoutEvidence(symbol, marking, scope.Index), passages.Parts ?? [],
                [.. passages.Evidence.Select(passage => (passage.Source, scope.Index.Sources[passage.Source].Marking))]));
        }

        return new BoundStatement(ReviewBinder.Bind(symbol, predicate.Symbol, reviews, batch, scope), predicate.Symbol, location)
        {
            Exceptions = exceptions,
            StandIns = standIns,
            ExclusiveEnd = exclusiveEnd,
            IsLenient = passages.IsLenient,
        };
    }

    private static string? BindSubject(MappingSyntax mapping, string? owner, BindingScope scope)
    {
        if (owner is not null)
        {
            if (mapping.Find(StatementFields.Subject) is { } extra)
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.SubjectInsideEntity, scope.Reader.At(extra.Key));
            }

            return owner;
        }

        return scope.Reader.Required(mapping, mapping, What, StatementFields.Subject) is { } subject
            ? ReferenceChecker.Entity(subject, scope)
            : null;
    }

    private static void CheckDomain(string? subject, PredicateDefinition predicate, SyntaxLocation location, BindingScope scope)
    {
        if (subject is null
            || !scope.Index.EntityKinds.TryGetValue(subject, out var kind) || kind is null || predicate.Domain.Contains(kind))
        {
            return;
        }

        scope.Reader.Diagnostics.Report(
            DiagnosticCatalogue.WrongDomain, location, scope.Index.LocationOf(subject), subject, KindPhrase.Of(kind), predicate.Symbol.Name,
            KindPhrase.OneOf(predicate.Symbol.Domain));
    }
}
