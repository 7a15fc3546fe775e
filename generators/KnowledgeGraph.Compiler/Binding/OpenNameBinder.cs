using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Binds <c>openNames</c>: names of a marked entity or source that a release may show, because there they mean something else.
/// </summary>
internal static class OpenNameBinder
{
    public const string Key = "openNames";

    /// <param name="names">What the entity or source is called.</param>
    public static void Bind(MappingSyntax mapping, string id, IReadOnlyList<string> names, BindingScope scope)
    {
        foreach (var scalar in scope.Reader.Scalars(mapping, Key))
        {
            if (!names.Contains(scalar.Value))
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.NotItsName, scope.Reader.At(scalar), scalar.Value, id);
                continue;
            }

            if (!scope.Index.OpenNames.TryGetValue(id, out var open))
            {
                scope.Index.OpenNames.Add(id, open = []);
            }

            open.Add(scalar.Value);
        }
    }
}
