using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>An abstract kind as an interface: what the kinds below it have in common.</summary>
public static class KindInterfaceEmitter
{
    /// <summary>Writes the interface of <paramref name="kind"/>.</summary>
    public static void Emit(SourceWriter writer, KindModel kind)
    {
        var bases = kind.Interfaces.Count == 0
            ? $"{RuntimeNames.Typed}.IEntity"
            : string.Join(", ", kind.Interfaces.Select(name => $"global::{kind.Namespace}.{name}"));
        writer.Summary(kind.Description);
        GeneratedCode.Mark(writer);
        GeneratedCode.MarkObsolete(writer, kind.Deprecated);
        GeneratedCode.MarkJson(writer, $"global::{kind.Namespace}.{kind.TypeName}");
        using var block = writer.Open($"public interface {kind.TypeName} : {bases}");
        var isFirst = true;
        foreach (var member in kind.Members)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            var hiding = member.IsHiding ? "new " : "";
            writer.Summary(member.Description);
            GeneratedCode.MarkObsolete(writer, member.Deprecated);
            writer.Line($"{hiding}{MemberEmitter.Type(member)} {member.Name} {{ get; }}");
        }
    }
}
