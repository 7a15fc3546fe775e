using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>A function from an entity to the struct of its kind.</summary>
public static class KindSwitch
{
    /// <summary>Writes the function.</summary>
    /// <param name="signature">Modifiers, result and name.</param>
    /// <param name="expected">Named in the exception when an entity is of none of the kinds.</param>
    public static void Emit(
        SourceWriter writer, string signature, string namespaceName, EquatableArray<KindCase> cases, string expected)
    {
        writer.Line($"{signature}({RuntimeNames.Runtime}.Entity entity) => entity.Kind.Name switch");
        writer.Line("{");
        foreach (var (kind, typeName) in cases.Select(item => (item.Kind, item.TypeName)))
        {
            writer.Line($"    {Literal.String(kind)} => global::{namespaceName}.{typeName}.From(entity),");
        }

        writer.Line($"    _ => throw {RuntimeNames.Typed}.TypedEntity.WrongKind(entity, {Literal.String(expected)}),");
        writer.Line("};");
    }
}
