/** Where the config file is, unless `config` names another; relative to the root of the repository. Only one of them may be there. */
export const DEFAULT_CONFIGS = ['.github/freshfrom.yml', '.github/freshfrom.yaml'] as const;

/** Where it is in most repositories, and what messages name. */
export const [DEFAULT_CONFIG] = DEFAULT_CONFIGS;
