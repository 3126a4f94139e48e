/** slug | name | aliases | implies. The marks are explained in parse-table.ts. */
export const AI = `
3d-reconstruction | 3D reconstruction | structure from motion, =NeRF, gaussian splatting | computer-vision
active-learning-models | Active learning models | human-in-the-loop learning
ai-agents | AI agents | agentic ai, ai agent, agentic workflows, llm agents, multi-agent systems, agentic architectures, agentic pipelines, agentic systems, agentic flows, agentic flow
ai-governance | AI governance | eu ai act, ai act
ai-safety | AI safety | ai alignment, llm safety
amazon-comprehend | Amazon Comprehend | | aws
amazon-kendra | Amazon Kendra | | aws
amazon-lex | Amazon Lex | | aws
amazon-personalize | Amazon Personalize | | aws
amazon-polly | Amazon Polly | | aws
amazon-q | Amazon Q | amazon codewhisperer, codewhisperer | aws
amazon-rekognition | Amazon Rekognition | | aws
amazon-textract | Amazon Textract | textract | aws
amazon-transcribe | Amazon Transcribe | | aws
anomaly-detection | Anomaly detection
apache-mahout | Apache Mahout | mahout
apache-mxnet | Apache MXNet | mxnet
apache-tvm | Apache TVM | tvm compiler
arima | ARIMA | =SARIMA | time-series
artificial-intelligence | Artificial intelligence | =AI, ai/ml, ai & ml, künstliche intelligenz, intelligence artificielle, inteligencia artificial, intelligenza artificiale, sztuczna inteligencja, inteligência artificial, kunstmatige intelligentie, artificiell intelligens, בינה מלאכותית
autogen | AutoGen | microsoft autogen | llm
automl | AutoML | auto ml
autonomous-vehicles | Autonomous driving | autonomous vehicles, self-driving, adas
azure-ai-foundry | Azure AI Foundry | azure ai studio | azure
azure-ai-search | Azure AI Search | azure cognitive search | azure
azure-ai-services | Azure AI services | azure cognitive services, cognitive services, azure ai | azure
azure-bot-service | Azure Bot Service | bot framework, microsoft bot framework | azure
azure-document-intelligence | Azure Document Intelligence | form recognizer | azure
azure-ml | Azure Machine Learning | azure ml, azureml | azure, machine-learning
azure-openai | Azure OpenAI | azure openai service | openai-api, azure
bandit-algorithms | Bandit algorithms | multi-armed bandits, contextual bandits
bedrock | Amazon Bedrock | aws bedrock | aws
bentoml | BentoML
bert | =BERT | | nlp
biometrics | ~biometrics
caffe | ~=Caffe | caffe2
catboost | CatBoost | | machine-learning
chatbots | Chatbots | chatbot, chatbot development, conversational ai
chatgpt | ChatGPT | chat gpt | openai-api
churn-prediction | Churn prediction | churn modeling
classification-models | Classification models | text classification, image classification
claude | Anthropic Claude | claude api, anthropic api
claude-code | Claude Code | | claude
clearml | ClearML
clustering-algorithms | Clustering algorithms | k-means, cluster analysis, k-means clustering
cntk | CNTK
cognitive-computing | Cognitive computing
cohere-api | Cohere API | cohere models
comet-ml | Comet ML
comfyui | ComfyUI | automatic1111 | stable-diffusion
computer-vision | Computer vision | =CV models, image recognition, machine vision
constraint-programming | Constraint programming | google or-tools
continual-learning | Continual learning | online learning algorithms
controlnet | ControlNet
conversational-design | Conversational design | conversation design
convolutional-neural-networks | Convolutional neural networks | convolutional neural network, cnn, cnns | deep-learning
core-ml-tools | Core ML Tools
crewai | CrewAI | crew ai | llm
cudnn | cuDNN | =NCCL | cuda
cursor | Cursor IDE | cursor ai
dall-e | Dall-E | dall·e, dalle
data-annotation | Data annotation | data labeling, data labelling, image annotation
data-science | Data science | data-science, data scientist
dataiku | Dataiku | dataiku dss
datarobot | DataRobot
deep-learning | Deep learning | deep-learning, deep neural networks | machine-learning
deepseek | DeepSeek
deepspeed | DeepSpeed | | pytorch
deepstream | DeepStream | nvidia deepstream
dialogflow | Dialogflow
diffusion-modeling | Diffusion modeling | denoising diffusion, latent diffusion
dimensionality-reduction | Dimensionality reduction | =PCA, principal component analysis, =t-SNE, =UMAP
document-understanding | Document understanding | intelligent document processing
domino-data-lab | Domino Data Lab
dspy | DSPy | | llm
dvc | =DVC | data version control | mlops
edge-ai | Edge AI | tinyml, tiny ml
elevenlabs | ElevenLabs
embeddings | Embeddings | vector embeddings, word embeddings
ensemble-methods | Ensemble methods | ensemble learning
explainable-ai | Explainable AI | =XAI, model explainability, model interpretability, =SHAP, shap values
facial-recognition | Facial recognition | face recognition, face detection | computer-vision
fast-ai | fast.ai | fastai
fasttext | fastText | word2vec
feast-feature-store | Feast feature store | feature store, feature stores, tecton
feature-engineering | Feature engineering
feature-selection | Feature selection
federated-learning | Federated learning
fine-tuning | Model fine-tuning | llm fine-tuning, fine-tuning llms, fine-tuning models, lora fine-tuning
flyte | ~=Flyte
fsdp | =FSDP | model parallelism, data parallelism
fuzzy-logic | Fuzzy logic
gazebo-simulator | Gazebo simulator | gazebo simulation | ros
gemini | Google Gemini | gemini api
generative-adversarial-networks | Generative adversarial networks | =GAN, =GANs, generative adversarial network | deep-learning
generative-ai | Generative AI | genai, gen ai, gen-ai, generative artificial intelligence | artificial-intelligence
genetic-algorithms | Genetic algorithms | evolutionary algorithms, genetic algorithm
gensim | gensim | | nlp
github-copilot | GitHub Copilot | copilot, gh copilot
google-document-ai | Google Document AI | document ai | gcp
google-notebooklm | Google NotebookLM
google-vision-api | Google Vision API | cloud vision api | gcp
gpt-4 | GPT-4 | gpt4, gpt-4o, gpt-3, gpt-3.5 | openai-api
gpu-programming | GPU programming | gpu computing, gpgpu, gpu acceleration
gradient-boosting | Gradient boosting | gradient boosted trees, =GBM, gradient boosting machines | machine-learning
graph-neural-networks | Graph neural networks | =GNN, =GNNs, graph neural network | deep-learning
groq | ~=Groq
h2o | H2O.ai | h2o ai
h2o-driverless-ai | H2O Driverless AI
haystack-nlp | Haystack NLP | deepset haystack | llm
hugging-face | Hugging Face | huggingface, hugging face transformers | machine-learning
hyperparameter-tuning | Hyperparameter tuning | hyperparameter optimization, optuna, hyperopt
ibm-watson | IBM Watson | watson assistant, watsonx
image-segmentation | Image segmentation | semantic segmentation, instance segmentation | computer-vision
inference-optimization | Inference optimization | inference optimisation
information-extraction | Information extraction
information-retrieval | Information retrieval | semantic search, hybrid search, =BM25
jax | =JAX | google jax | machine-learning
kaggle | Kaggle | kaggle competitions
kaldi | Kaldi | | speech-recognition
keras | Keras | | machine-learning
knowledge-graphs | Knowledge graphs | knowledge graph
kserve | KServe
kubeflow | Kubeflow | | mlops
label-studio | Label Studio
labelbox | Labelbox
langchain | LangChain | lang chain | llm
langgraph | LangGraph | | llm
langsmith | LangSmith | | langchain
lidar | LiDAR | lidar data, lidar processing
lightgbm | LightGBM | | machine-learning
litellm | LiteLLM | | llm
llama-cpp | llama.cpp | =GGUF | llm
llama-model | Llama models | llama 2, llama 3, llama2, llama3
llamaindex | LlamaIndex | llama index, llama-index | llm
llm | Large language models | llms, llm, large language model | generative-ai
llm-evaluation | LLM evaluation | llm evals, model evaluation
llm-guardrails | LLM guardrails | nemo guardrails
lora-adapters | =LoRA | =QLoRA, =PEFT, low-rank adaptation
lstm | LSTM | long short-term memory | deep-learning
machine-learning | Machine learning | =ML, machine-learning, ml models, machine learning models, ml algorithms, apprentissage automatique, maschinelles lernen, aprendizaje automático, apprentissage machine, aprendizado de máquina, uczenie maszynowe, maskininlärning, למידת מכונה
machine-translation | Machine translation | neural machine translation | nlp
megatron-lm | Megatron-LM | megatron
meta-learning | Meta-learning | few-shot learning, zero-shot learning
metaflow | ~=Metaflow
microsoft-copilot | Microsoft Copilot | copilot studio, microsoft 365 copilot
midjourney | Midjourney
mistral-ai | Mistral AI | mistral models, mixtral
mlflow | MLflow | ml flow | mlops
mlir | =MLIR
mlops | MLOps | ml ops, ml-ops
model-context-protocol | Model Context Protocol | =MCP servers, mcp server
model-quantization | Model quantization | model compression, knowledge distillation, model pruning, quantization techniques
model-serving | Model serving | model deployment, model inference, ml model deployment
moveit | MoveIt | moveit2 | ros
multi-agent-reinforcement-learning | Multi-agent reinforcement learning | =MARL | reinforcement-learning
named-entity-recognition | Named entity recognition | =NER, entity extraction | nlp
neptune-ai | Neptune.ai
neural-networks | Neural networks | neural network, neural nets
nlp | Natural language processing | =NLP, natural-language processing, nlp models
nltk | NLTK | | nlp, python
normalizing-flows | Normalizing flows
nvidia-isaac | NVIDIA Isaac | isaac sim | robotics
nvidia-jetson | NVIDIA Jetson | jetson nano, jetson xavier, jetson orin
object-detection | Object detection | | computer-vision
object-tracking | Object tracking | multi-object tracking | computer-vision
ocr | =OCR | optical character recognition, tesseract ocr
ollama | Ollama | | llm
onnx | ONNX | onnx runtime
ontology-engineering | Ontology engineering | ontologies, =OWL, semantic web
openai-api | OpenAI API | openai, openai apis, open ai | llm
openai-codex | OpenAI Codex
openai-whisper | OpenAI Whisper | | speech-recognition
opencv | OpenCV | open cv | computer-vision
openvino | OpenVINO
optical-flow | Optical flow | | computer-vision
orange-data-mining | Orange data mining
paddlepaddle | PaddlePaddle
path-planning | Path planning | motion planning | robotics
perplexity-ai | Perplexity AI
point-clouds | Point clouds | point cloud, point cloud processing, point cloud library
pose-estimation | Pose estimation | | computer-vision
prompt-engineering | Prompt engineering | prompt design
prophet-forecasting | Prophet forecasting | facebook prophet
pymc | PyMC | pymc3 | bayesian
pytorch | PyTorch | py torch, =Torch | machine-learning
pytorch-lightning | PyTorch Lightning | | pytorch
question-answering-systems | Question answering systems | | nlp
qwen | Qwen
rag | Retrieval-augmented generation | =RAG, retrieval augmented generation, rag pipelines
random-forests | Random forests | random forest, decision trees, decision tree learning | machine-learning
rapidminer | RapidMiner | rapid miner
rapids | =RAPIDS | cudf, nvidia rapids
rasa | Rasa NLU | rasa chatbot
ray | Ray framework | ray serve, ray cluster
recommender-systems | Recommender systems | recommendation systems, recommendation engines, recommendation system, recommender system, content recommendation
recurrent-neural-networks | Recurrent neural networks | recurrent neural network, rnn, rnns | deep-learning
reinforcement-learning | Reinforcement learning
replicate-com | Replicate.com
responsible-ai | Responsible AI | ai ethics, ethical ai
rlhf | =RLHF | reinforcement learning from human feedback, direct preference optimization | reinforcement-learning
roboflow | Roboflow
robotics | ~Robotics | robotics engineering, robotic systems
runway-ml | Runway ML | runwayml
sagemaker | SageMaker | amazon sagemaker, aws sagemaker, sage maker | aws, machine-learning
sas-enterprise-miner | SAS Enterprise Miner | | sas
scikit-learn | scikit-learn | sklearn, scikit learn, sci-kit learn, scikit | machine-learning, python
search-ranking | Search ranking | learning to rank, ranking models
seldon | Seldon | seldon core
self-supervised-learning | Self-supervised learning | contrastive learning
semantic-kernel | Semantic Kernel | microsoft semantic kernel | llm
sensor-fusion | Sensor fusion | kalman filter, kalman filters, kalman filtering
sentiment-analysis | Sentiment analysis | opinion mining | nlp
sglang | SGLang | | llm
simulated-annealing | Simulated annealing | metaheuristics
slam | =SLAM | simultaneous localization and mapping
spacy | spaCy | | nlp, python
spark-ml | Spark ML | | apache-spark
speaker-recognition | Speaker recognition | speaker diarization
speech-processing | Speech processing | audio processing, natural language understanding, =NLU, =NLG
speech-recognition | Speech recognition | =ASR, speech-to-text, automatic speech recognition
stable-diffusion | Stable Diffusion | diffusion models
stanford-corenlp | Stanford CoreNLP | corenlp | nlp
state-space-models | State space models | state space model
statsmodels | statsmodels | | python
supervised-learning | Supervised learning | unsupervised learning, semi-supervised learning | machine-learning
support-vector-machines | Support vector machines | =SVM, support vector machine | machine-learning
swarm-intelligence | Swarm intelligence
synthetic-data-generation | Synthetic data generation | synthetic data
tabnine | Tabnine
tensor-processing-units | Tensor processing units | =TPU, =TPUs, tensor processing unit
tensorflow | TensorFlow | tensor flow, tf2 | machine-learning
tensorflow-extended | TensorFlow Extended | =TFX | tensorflow
tensorflow-lite | TensorFlow Lite | tflite | tensorflow
tensorrt | TensorRT
text-generation-inference | Text Generation Inference
text-mining | Text mining | text analytics | nlp
text-summarization | Text summarization | | nlp
text-to-speech | Text-to-speech | =TTS, speech synthesis
theano | Theano
topic-modeling | Topic modeling | topic modelling, =LDA, latent dirichlet allocation | nlp
torchserve | TorchServe | | pytorch
torchvision | torchvision | torchaudio | pytorch
transfer-learning | Transfer learning
transformers | Transformer models | transformer architectures, transformer architecture, transformers library
triton-kernels | Triton kernels | triton language, openai triton
triton-server | Triton Inference Server | nvidia triton
uncertainty-quantification | Uncertainty quantification
uplift-modeling | Uplift modeling | propensity modeling, propensity models
variational-autoencoders | Variational autoencoders | =VAE, autoencoders, autoencoder | deep-learning
vertex-ai | Vertex AI | google vertex ai | gcp, machine-learning
visual-odometry | Visual odometry | visual-inertial odometry
vllm | vLLM | | llm
voice-assistants | Voice assistants | alexa skills, alexa skills kit
weights-and-biases | Weights & Biases | wandb, weights and biases | mlops
weka | ~=Weka
windsurf-ide | Windsurf IDE | codeium
xgboost | XGBoost | | machine-learning
xla | =XLA
yolo | =YOLO | yolov5, yolov8 | computer-vision
zenml | ZenML
`
