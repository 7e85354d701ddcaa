/**
 * A rule may be switched off for a line only with its reason: `eslint-disable-next-line rule -- because …`.
 * @type {import('eslint').Rule.RuleModule}
 */
export const disablingHasReason = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      reason: 'Say why the rule does not hold here: "// eslint-disable-next-line RULE -- REASON".',
    },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments())
          if (/^\s*eslint-disable/.test(comment.value) && !/\s--\s+\S/.test(comment.value))
            context.report({ loc: comment.loc ?? { line: 1, column: 0 }, messageId: 'reason' })
      },
    }
  },
}
