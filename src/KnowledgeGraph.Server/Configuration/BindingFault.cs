using System.Text.RegularExpressions;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>What the binder of options has to complain about, without the names of types.</summary>
internal static partial class BindingFault
{
    /// <summary>One line for whoever wrote the options.</summary>
    public static string Describe(string section, InvalidOperationException fault)
    {
        if (Conversion().Match(fault.Message) is { Success: true } conversion)
        {
            var reason = fault.InnerException?.Message.Split('\n')[0] ?? "";
            return $"{conversion.Groups["option"].Value} is '{conversion.Groups["value"].Value}', which makes no sense there. {reason}".TrimEnd();
        }

        return Unknown().Match(fault.Message) is { Success: true } unknown
            ? $"There is no option {unknown.Groups["names"].Value} in the section {section}: docs/operation.md lists them all."
            : fault.Message;
    }

    [GeneratedRegex("value '(?<value>.*)' at '(?<option>[^']*)' to type", RegexOptions.Singleline)]
    private static partial Regex Conversion();

    [GeneratedRegex("instance of .*?: (?<names>'.*')")]
    private static partial Regex Unknown();
}
