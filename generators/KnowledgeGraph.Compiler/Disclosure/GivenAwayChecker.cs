using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>
/// Looks for names of what a release leaves out in every text that it keeps: descriptions, notes, quotations, titles, the vocabulary and
/// the saved questions. Each is an error, because nobody but the author can say what the text should be without it.
/// </summary>
internal static class GivenAwayChecker
{
    // Not in an image: who excuses what, how texts refer to things, and what is not cited.
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        StatementFields.Exceptions, StatementFields.RefersBy, UncitedBinder.Key, OpenNameBinder.Key,
    };

    /// <summary>Reports each text that has a name. Linear in the texts.</summary>
    /// <param name="facts">The whole set.</param>
    /// <param name="released">What is left of its files, and its questions.</param>
    public static void Check(
        FactIndex facts,
        IEnumerable<SyntaxTree> released,
        IEnumerable<SourceText> questions,
        int level,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var finder = FinderOf(facts, level);
        if (finder.IsEmpty)
        {
            return;
        }

        var name = facts.Ontology.Markings.Levels[level].Name;
        foreach (var tree in released)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var scalar in Texts(tree.Root))
            {
                Report(finder.Find(scalar.Value), new SyntaxLocation(tree.Text, scalar.Span), name, diagnostics);
            }
        }

        foreach (var question in questions)
        {
            CheckQuestion(question, finder, name, diagnostics);
        }
    }

    private static NameFinder FinderOf(FactIndex facts, int level)
    {
        var lattice = facts.Ontology.Markings;
        var finder = new NameFinder();
        var shared = new HashSet<string>(StringComparer.Ordinal);
        var hidden = facts.MarkedExtensions.Where(each => !lattice.IsAtMost(each.Level, level)).ToArray();
        var extended = hidden.ToLookup(each => each.Entity, StringComparer.Ordinal);
        foreach (var entity in facts.Entities.Where(entity => !IsAbove(entity.Marking)))
        {
            // A name that only a hidden extension adds is as hidden as the extension.
            var added = new HashSet<string>(extended[entity.Id].SelectMany(each => NamesIn(each.Extension.Syntax)), StringComparer.Ordinal);
            added.ExceptWith(facts.EntitySyntax.TryGetValue(entity.Id, out var declared) ? NamesIn(declared.Syntax) : []);
            shared.UnionWith(NamesOf(entity).Where(name => !added.Contains(name)).Select(NameFolding.Fold));
        }

        foreach (var (entity, extension, own) in hidden)
        {
            Add(
                NamesIn(extension.Syntax), entity, "the entity", lattice.Levels[own].Name, extension.Scope.Reader.At(extension.Name),
                isId: false);
        }

        foreach (var entity in facts.Entities.Where(entity => IsAbove(entity.Marking)))
        {
            var location = facts.LocationOf(entity.Id);
            Add(NamesOf(entity), entity.Id, "the entity", entity.Marking!, location, isId: false);
            Add(entity.FormerIds.Prepend(entity.Id), entity.Id, "the entity", entity.Marking!, location, isId: true);
            Add(entity.Identifiers.Select(identifier => identifier.Value), entity.Id, "the entity", entity.Marking!, location, isId: true);
        }

        foreach (var source in facts.Sources.Values.Select(source => source.Symbol).Where(source => IsAbove(source.Marking)))
        {
            var location = facts.LocationOf(source.Id);
            Add([source.Title], source.Id, "the source", source.Marking!, location, isId: false);
            Add([source.Id], source.Id, "the source", source.Marking!, location, isId: true);
        }

        return finder;

        bool IsAbove(string? marking) => !lattice.IsAtMost(lattice.PlaceOf(marking), level);

        void Add(IEnumerable<string> names, string id, string noun, string marking, SyntaxLocation location, bool isId)
        {
            var open = facts.OpenNames.TryGetValue(id, out var words) ? words : [];
            foreach (var text in names.Where(text => !open.Contains(text) && !shared.Contains(NameFolding.Fold(text))))
            {
                var name = new MarkedName(text, noun, id, marking, location);
                if (isId)
                {
                    finder.AddId(name);
                }
                else
                {
                    finder.Add(name);
                }
            }
        }
    }

    private static IEnumerable<string> NamesOf(EntitySymbol entity) =>
        [entity.Name, .. entity.Names.Select(local => local.Name), .. entity.Aliases];

    /// <summary>The names that a declaration or an extension writes.</summary>
    private static IEnumerable<string> NamesIn(MappingSyntax syntax) =>
        ((string[])["name", LocalNameBinder.Key, "aliases"]).SelectMany(key => Texts(syntax.Find(key)?.Value)).Select(text => text.Value);

    /// <summary>The texts of a file, without keys.</summary>
    private static IEnumerable<ScalarSyntax> Texts(SyntaxNode? root)
    {
        var pending = new Stack<SyntaxNode>(root is null ? [] : [root]);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case ScalarSyntax scalar:
                    yield return scalar;
                    break;
                case SequenceSyntax sequence:
                    foreach (var item in sequence.Items)
                    {
                        pending.Push(item);
                    }

                    break;
                case MappingSyntax mapping:
                    foreach (var entry in mapping.Entries.Where(entry => !Unseen.Contains(entry.Name)))
                    {
                        pending.Push(entry.Value);
                    }

                    break;
            }
        }
    }

    /// <summary>Looks into a question line by line, so that the finding has a line; and at its literals, which may be ids.</summary>
    private static void CheckQuestion(SourceText question, NameFinder finder, string level, DiagnosticBag diagnostics)
    {
        var start = 0;
        while (start < question.Text.Length)
        {
            var end = question.Text.IndexOf('\n', start);
            end = end < 0 ? question.Text.Length : end;
            var line = question.Text.Substring(start, end - start);
            var literals = line.Split('"').Where((_, part) => part % 2 == 1);
            var found = finder.Find(line) ?? literals.Select(finder.Find).FirstOrDefault(name => name is not null);
            Report(found, new SyntaxLocation(question, new TextSpan(start, line.TrimEnd().Length)), level, diagnostics);
            start = end + 1;
        }
    }

    private static void Report(MarkedName? found, SyntaxLocation at, string level, DiagnosticBag diagnostics)
    {
        if (found is not null)
        {
            diagnostics.Report(
                DiagnosticCatalogue.NameGivenAway, at, found.Location, level, found.Name, found.Noun, found.Id, found.Marking);
        }
    }
}
