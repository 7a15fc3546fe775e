using System.Reflection;
using KnowledgeGraph.Server.Tests.Support;
using Xunit.Sdk;

namespace KnowledgeGraph.Server.Tests.Native;

/// <summary>Runs test methods of other classes, with every row of their data, outside the test runner: against another server.</summary>
internal static class ReusedTests
{
    /// <summary>The names of the tests of classes, as <see cref="RunAsync(string)"/> takes them.</summary>
    public static IEnumerable<string> Of(params IEnumerable<Type> classes) =>
        from type in classes
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is { Skip: null } && !method.IsDefined(typeof(InProcessAttribute))
        orderby type.FullName, method.MetadataToken
        select $"{type.FullName}.{method.Name}";

    /// <summary>Runs one test.</summary>
    /// <param name="name">The full name of its class and its name.</param>
    public static async Task RunAsync(string name)
    {
        var type = typeof(ReusedTests).Assembly.GetType(name[..name.LastIndexOf('.')], throwOnError: true)!;
        var method = type.GetMethod(name[(name.LastIndexOf('.') + 1)..])!;
        object[][] rows = method.GetCustomAttribute<TheoryAttribute>() is null
            ? [[]]
            : [.. method.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(method))];
        rows.ShouldNotBeEmpty(name);
        var constructor = type.GetConstructors().Single();
        var fixtures = constructor.GetParameters().Select(parameter => Activator.CreateInstance(parameter.ParameterType)!).ToArray();
        foreach (var fixture in fixtures.OfType<IAsyncLifetime>())
        {
            await fixture.InitializeAsync();
        }

        try
        {
            foreach (var row in rows)
            {
                await RunAsync(constructor.Invoke(fixtures), method, row);
            }
        }
        finally
        {
            foreach (var fixture in fixtures.OfType<IAsyncLifetime>())
            {
                await fixture.DisposeAsync();
            }
        }
    }

    private static async Task RunAsync(object test, MethodInfo method, object[] row)
    {
        try
        {
            await ((test as IAsyncLifetime)?.InitializeAsync() ?? Task.CompletedTask);
            await (Task)(method.Invoke(test, Arguments(method, row)) ?? Task.CompletedTask);
        }
        catch (Exception exception)
        {
            var cause = (exception as TargetInvocationException)?.InnerException ?? exception;
            throw new InvalidOperationException($"{method.Name}({string.Join(", ", row)}): {cause.Message}", cause);
        }
        finally
        {
            await ((test as IAsyncLifetime)?.DisposeAsync() ?? Task.CompletedTask);
            (test as IDisposable)?.Dispose();
        }
    }

    /// <summary>A row as the method takes it: what is left of it is its list of parameters, if it has one.</summary>
    private static object[] Arguments(MethodInfo method, object[] row)
    {
        var parameters = method.GetParameters();
        if (parameters is not [.., var last] || !last.IsDefined(typeof(ParamArrayAttribute)))
        {
            return [.. row, .. parameters.Skip(row.Length).Select(static parameter => parameter.DefaultValue!)];
        }

        if (row.Length == parameters.Length && row[^1].GetType() == last.ParameterType)
        {
            return row;
        }

        var rest = row[(parameters.Length - 1)..];
        var list = Array.CreateInstance(last.ParameterType.GetElementType()!, rest.Length);
        rest.CopyTo(list, 0);
        return [.. row[..(parameters.Length - 1)], list];
    }
}
