using MinNecessary.Benchmarks;

// MinNecessary.Instructions                    names the cases
// MinNecessary.Instructions <case> <times>     does one of them so many times, for a tool that counts what the processor does
if (args.Length == 0)
{
    Console.WriteLine(string.Join('\n', Cases.Names));
    return 0;
}

Func<object?> act = Cases.Prepare(args[0]);
object? last = null;
for (int times = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture); times > 0; times--)
{
    last = act();
}

GC.KeepAlive(last);
return 0;
