/** Where the config file is unless `config` names another path, from the root of the repository. Two of them are an error. */
export const DEFAULT_CONFIGS = ['.github/freshfrom.yml', '.github/freshfrom.yaml'] as const;

/** The usual path of the config file, for messages about it. */
export const [DEFAULT_CONFIG] = DEFAULT_CONFIGS;
