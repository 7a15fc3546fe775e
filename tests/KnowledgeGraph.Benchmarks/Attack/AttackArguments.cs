using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Attack;

/// <summary>The command line of the attack.</summary>
internal sealed class AttackArguments
{
    public AttackArguments(string[] arguments)
    {
        for (var index = 0; index + 1 < arguments.Length; index += 2)
        {
            var value = arguments[index + 1];
            switch (arguments[index])
            {
                case "--seconds":
                    Seconds = double.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case "--minutes":
                    Minutes = double.Parse(value, CultureInfo.InvariantCulture);
                    break;
                case "--request":
                    Request = value;
                    break;
                case "--only":
                    Only = value;
                    break;
                case "--turns":
                    Turns = [value == "yes"];
                    break;
                case "--server":
                    Folder = value;
                    break;
                default:
                    Server = [.. Server, arguments[index], value];
                    break;
            }
        }
    }

    public double Seconds { get; } = 20;

    /// <summary>How long the soak takes; null for the table.</summary>
    public double? Minutes { get; }

    public string? Request { get; }

    public string? Only { get; }

    /// <summary>Without turns, with them, or both.</summary>
    public bool[] Turns { get; } = [false, true];

    /// <summary>The folder of another build, to be measured in place of admission switched off.</summary>
    public string? Folder { get; }

    /// <summary>Options of the server.</summary>
    public string[] Server { get; } = [];
}
