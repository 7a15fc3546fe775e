Console.Error.WriteLine("kg: no command is available yet.");
return 2;
