using ClaimsApi;

await ClaimsService.Build(args).RunPreparedAsync();
