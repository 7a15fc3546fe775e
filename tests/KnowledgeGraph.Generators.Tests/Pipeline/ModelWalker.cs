using System.Collections;
using System.Reflection;
using KnowledgeGraph.Compiler.Text;
using Microsoft.CodeAnalysis;
using SyntaxTree = KnowledgeGraph.Compiler.Syntax.SyntaxTree;

namespace KnowledgeGraph.Generators.Tests.Pipeline;

/// <summary>Finds every type of object that a step of the pipeline holds on to.</summary>
internal static class ModelWalker
{
    private static readonly Type[] Positions =
        [typeof(TextSpan), typeof(LinePosition), typeof(KnowledgeGraph.Compiler.Text.SourceText), typeof(SyntaxTree), typeof(KnowledgeGraph.Compiler.Diagnostics.DiagnosticLocation)];

    /// <summary>False for what belongs to one compilation or tells a place in a file.</summary>
    public static bool MayBeCached(Type type) =>
        !Positions.Contains(type) && !type.FullName!.StartsWith(typeof(Compilation).Namespace!, StringComparison.Ordinal);

    /// <summary>The types of <paramref name="root"/> and of everything that it refers to.</summary>
    public static IReadOnlyCollection<Type> TypesIn(object? root)
    {
        var types = new HashSet<Type>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>([root]);
        while (open.TryPop(out var value))
        {
            if (value is null || !(value.GetType().IsValueType || seen.Add(value)))
            {
                continue;
            }

            var type = value.GetType();
            types.Add(type);
            if (type.IsPrimitive || type.IsEnum || value is string or decimal)
            {
                continue;
            }

            if (value is Array array)
            {
                foreach (var item in (IEnumerable)array)
                {
                    open.Push(item);
                }
            }

            for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
            {
                foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPrimitive)
                    {
                        open.Push(field.GetValue(value));
                    }
                }
            }
        }

        return types;
    }
}
