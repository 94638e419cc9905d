-- What a customer may send in a day stands with the command's other settings now. The old place stays as it is.
UPDATE "Shop"
SET "settings" = jsonb_set(
  "settings",
  '{commands}',
  coalesce("settings" -> 'commands', '{}') || jsonb_build_object(
    'send',
    coalesce("settings" #> '{commands,send}', '{"on": true}') || jsonb_build_object(
      'values',
      jsonb_build_object('mostADay', "settings" -> 'sentCreditADay') || coalesce("settings" #> '{commands,send,values}', '{}')
    )
  )
)
WHERE jsonb_typeof("settings" -> 'sentCreditADay') = 'number' AND jsonb_typeof("settings") = 'object';
